-- Who works for the improvement programme and never sees a complaint: its office, whoever leads an action, the clerk of
-- a board and its members.

alter table account drop constraint account_role_check;
alter table account add constraint account_role_check check (role in
  ('OFFICER', 'COMPLAINTS_MANAGER', 'SERVICE_MANAGER', 'AUDITOR', 'ADMINISTRATOR',
   'PROGRAMME_OFFICE', 'LEAD', 'BOARD_CLERK', 'MEMBER'));
