-- Stage 3 (2006 Regulations, regs 18 to 20): the request, who sits on the panel, when it meets and who comes, what it
-- recommends and how the authority answers.

create table review_panel (
  complaint_id          bigint primary key references complaint,
  -- nothing but the day is needed, and nothing is demanded of the complainant
  requested_on          date not null,
  request_way           text,
  request_words         text,
  -- asked for later than the 20 working days; a manager decides, with what the complainant says about it
  late                  boolean not null,
  acknowledged_on       date,
  accepted_on           date,
  accepted_by           text,
  refused_on            date,
  refusal_ground        text,
  refusal_reason        text,
  chair_appointed_on    date,
  panel_appointed_on    date,
  panel_on              date,
  panel_place           text,
  arranged_on           date,
  -- why it meets later than its last day, or why its papers go out late
  late_because          text,
  -- the day it became certain that the panel cannot meet by its last day; null as long as it can
  certainly_late_on     date,
  papers_sent_on        date,
  met_on                date,
  ran_out_on            date,
  reported_on           date,
  report_received_on    date,
  report_words          text,
  minority_view         text,
  independent_person_consulted_on date,
  answered_on           date,
  answered_by           text,
  answer_words          text,
  response_sent_on      date,
  signed_by             text,
  overrun_reason        text,
  -- the Ombudsman may be asked until this day
  ombudsman_until       date,
  check (accepted_on is null or refused_on is null),
  check ((response_sent_on is null) = (signed_by is null))
);

-- Everybody who was considered for the panel, with the answers given about their independence (reg. 19(3)).
create table panel_member (
  id              bigint generated always as identity primary key,
  complaint_id    bigint  not null references complaint,
  chair           boolean not null,
  name            text    not null,
  comes_from      text,
  considered_on   date    not null,
  considered_by   text    not null,
  member_or_officer boolean not null,
  married_to_one    boolean not null,
  recent_staff      boolean not null,
  involved_before   boolean not null,
  -- why this person may not sit; null for who sits
  conflict        text,
  replaced_on     date,
  replaced_because text
);
create index panel_member_complaint on panel_member (complaint_id);

create table panel_attendee (
  id            bigint generated always as identity primary key,
  complaint_id  bigint  not null references complaint,
  part          text    not null check (part in
    ('COMPLAINANT', 'ADVOCATE', 'COMPANION', 'INVESTIGATING_OFFICER', 'INDEPENDENT_PERSON', 'ADJUDICATING_OFFICER',
     'AUTHORITY', 'OTHER')),
  name          text    not null,
  -- whether they came; null before the panel has met
  attended      boolean
);
create index panel_attendee_complaint on panel_attendee (complaint_id);
-- the complainant comes with an advocate and one other person (reg. 19(6))
create unique index panel_attendee_once on panel_attendee (complaint_id, part)
  where part in ('ADVOCATE', 'COMPANION');

create constraint trigger review_panel_is_journalled after insert or update or delete on review_panel
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger panel_member_is_journalled after insert or update or delete on panel_member
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger panel_attendee_is_journalled after insert or update or delete on panel_attendee
  deferrable initially deferred for each row execute function must_be_journalled();

insert into reminder_rung (clock_kind, counted_from, working_days, sentence) values
  ('PANEL_ACKNOWLEDGEMENT', 'DUE', 0, 'The request for a review panel has to be acknowledged today.'),
  ('PANEL_CHAIR',  'DUE', -3, 'The chair of the panel is to be appointed within three working days.'),
  ('REVIEW_PANEL', 'DUE', -15, 'The panel has to meet in 15 working days, and its papers go out 10 before. Is its day arranged?'),
  ('REVIEW_PANEL', 'DUE',   1, 'The panel is overdue. Tell the complainant, who may go to the Ombudsman.'),
  ('PANEL_PAPERS', 'DUE',  -3, 'The papers for the panel go out in three working days.'),
  ('PANEL_PAPERS', 'DUE',   0, 'The papers for the panel go out today.'),
  ('PANEL_REPORT', 'DUE',   0, 'The recommendations of the panel are due today. Ask its chair.'),
  ('PANEL_RESPONSE', 'DUE', -5, 'The response to the panel is due in five working days.'),
  ('PANEL_RESPONSE', 'DUE',  0, 'The response to the panel is due today.'),
  ('PANEL_RESPONSE', 'DUE',  1, 'The response to the panel is overdue. Tell the complainant, who may go to the Ombudsman.');

insert into letter_template (key, name, subject, body) values
('STAGE_THREE_ACKNOWLEDGEMENT', 'Stage 3 acknowledged', 'You asked for a review panel about complaint ((number))',
'Dear ((complainant))

Thank you for telling us that you want a review panel (stage 3) to look at your complaint ((number)). We received your request on ((stageThreeAskedOn)).

Three people who do not work for the council will meet by ((panelDueOn)). We will tell you the day and the place, and send you the papers at least 10 working days before.

You may bring an advocate and one other person, and either of them may speak for you. If you need anything to take part, please tell us.

Yours sincerely
((council)) complaints team'),
('STAGE_THREE_REFUSED', 'Stage 3 refused', 'Your request for a review panel about complaint ((number))',
'Dear ((complainant))

You asked us for a review panel (stage 3) about your complaint ((number)). A manager has looked at your request and decided that we cannot hold one.

The reason is: ((reason))

If you think this decision is wrong, you may ask the Local Government and Social Care Ombudsman to look at it. You should normally do that within 12 months.

Yours sincerely
((council)) complaints team'),
('PANEL_PAPERS', 'Papers for the panel', 'The review panel for your complaint ((number))',
'Dear ((complainant))

The panel that reviews your complaint ((number)) meets on ((panelOn)).

Where: ((panelPlace))

The papers are enclosed. The panel members and everybody who was asked to come have the same papers.

You may bring an advocate and one other person. The panel will listen to you and to the council, and will not be a court: nobody brings a lawyer to argue for them.

Yours sincerely
((council)) complaints team'),
('STAGE_THREE_RESPONSE', 'Response to the panel', 'Our answer to the review panel about your complaint ((number))',
'Dear ((complainant))

A review panel met on ((panelOn)) about your complaint ((number)). Thank you for taking part. I have read what it recommends. This is what we will do.

((recommendations))

((panelAnswer))

This is the end of the procedure for complaints about children''s services. If you are not content, you may ask the Local Government and Social Care Ombudsman to look at your complaint. Please do that by ((ombudsmanUntil)), which is 12 months from now.

Yours sincerely
((council))');
