-- A request that nobody decides goes to the next manager up; one that raises a question goes back to the person who asked;
-- and while a manager is away a deputy decides for them.

alter table account
  -- who decides when this person does not; the ladder that undecided and overdue work climbs
  add column reports_to bigint references account,
  add constraint account_reports_to_another check (reports_to is null or reports_to <> id);

create table absence (
  id         bigint generated always as identity primary key,
  account_id bigint not null references account,
  deputy_id  bigint not null references account,
  first_day  date   not null,
  last_day   date   not null,
  check (deputy_id <> account_id),
  check (last_day >= first_day)
);
create index absence_account on absence (account_id, last_day);
create index absence_deputy on absence (deputy_id, last_day);

alter table approval
  -- undecided after this day it goes to the next manager up; null when it does not climb or there is nobody above
  add column climbs_after date,
  -- the approver's question, and what the person who asked answered; a new question clears the answer
  add column question text,
  add column questioned_at timestamptz,
  add column answer text,
  add column answered_at timestamptz,
  -- the manager whose decision it was, where a deputy took it
  add column decided_for bigint references account,
  add check ((question is null) = (questioned_at is null)),
  add check (answer is null or question is not null);
create index approval_climbing on approval (climbs_after) where decision is null and climbs_after is not null;
