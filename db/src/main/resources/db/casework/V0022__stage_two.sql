-- Stage 2 (2006 Regulations, reg. 17): the request, who investigates and who looks over their shoulder, the statement of
-- complaint, both reports, and the adjudication of each point. A complaint may now be at either stage.

alter table complaint
  drop constraint complaint_stage_check,
  add constraint complaint_stage_check check (stage in ('LOCAL_RESOLUTION', 'INVESTIGATION')),
  drop constraint complaint_step_check,
  add constraint complaint_step_check check (step in (
    'CHECK_PROCEDURE', 'ACKNOWLEDGE', 'AGREE_POINTS', 'ASSIGN', 'RESPOND', 'CHECK_QUALITY', 'SEND_ANSWER',
    'AWAIT_COMPLAINANT', 'ACCEPT_STAGE_TWO', 'TELL_REFUSAL', 'APPOINT_INVESTIGATORS', 'AGREE_STATEMENT', 'INVESTIGATE',
    'CHECK_FACTS', 'FINISH_REPORTS', 'ADJUDICATE', 'SEND_ADJUDICATION', 'AWAIT_STAGE_THREE')),
  drop constraint complaint_closing_check,
  add constraint complaint_closing_check check (closing in
    ('ANSWERED', 'WITHDRAWN', 'OUTSIDE_PROCEDURE', 'ESCALATION_REFUSED', 'BEFORE_REDRESS'));

alter table statutory_clock
  drop constraint statutory_clock_kind_check,
  add constraint statutory_clock_kind_check check (kind in
    ('ACKNOWLEDGEMENT', 'LOCAL_RESOLUTION', 'INVESTIGATION', 'INVESTIGATION_FROM_STATEMENT'));

alter table reminder_rung
  drop constraint reminder_rung_clock_kind_check,
  add constraint reminder_rung_clock_kind_check check (clock_kind in
    ('ACKNOWLEDGEMENT', 'LOCAL_RESOLUTION', 'INVESTIGATION', 'INVESTIGATION_FROM_STATEMENT'));

alter table approval
  drop constraint approval_kind_check,
  add constraint approval_kind_check check (kind in
    ('EXTENSION', 'OUTSIDE_PROCEDURE', 'STAGE_TWO', 'STAGE_TWO_EXTENSION')),
  -- a request to go on is refused on a ground of the law, never for a reason alone (rule book A9)
  add column refusal_ground text check (refusal_ground in
    ('NOT_A_QUALIFYING_PERSON', 'NOT_IN_SCOPE', 'OUT_OF_TIME', 'CONSIDERED_ALREADY', 'CONCURRENT_PROCEEDINGS'));

create table investigation (
  complaint_id          bigint primary key references complaint,
  -- the request: nothing but its day is needed, and nothing is demanded of the complainant
  requested_on          date not null,
  request_way           text,
  request_words         text,
  -- asked for although stage 1 has not been answered: it ran out, or both sides agreed to leave it out
  skips_stage_one_because text,
  accepted_on           date,
  accepted_by           text,
  refused_on            date,
  refusal_ground        text,
  refusal_reason        text,
  investigators_appointed_on date,
  statement_drafted_on  date,
  statement_agreed_on   date,
  statement_agreed_how  text,
  draft_report_on       date,
  facts_checked_on      date,
  facts_comments        text,
  report_on             date,
  independent_report_on date,
  independent_view      text,
  adjudicated_on        date,
  adjudicated_by        text,
  meeting_offered       boolean,
  meeting_note          text,
  adjudication_sent_on  date,
  overrun_reason        text,
  ran_out_on            date,
  check (accepted_on is null or refused_on is null),
  check (statement_agreed_on is null or statement_drafted_on is null or statement_agreed_on >= statement_drafted_on)
);

-- Everybody who was considered, with the answers given about their independence; whoever had a conflict stays on record.
create table investigator (
  id              bigint generated always as identity primary key,
  complaint_id    bigint not null references complaint,
  post            text not null check (post in ('INVESTIGATING_OFFICER', 'INDEPENDENT_PERSON')),
  name            text not null,
  comes_from      text,
  considered_on   date not null,
  considered_by   text not null,
  in_line_of_service  boolean not null,
  member_or_officer   boolean not null,
  married_to_one      boolean not null,
  involved_before     boolean not null,
  -- why this person could not be appointed; null for who was
  conflict        text,
  replaced_on     date,
  replaced_because text
);
create index investigator_complaint on investigator (complaint_id);

-- The heads of the statement of complaint. They begin as the points of stage 1, whose findings stay where they are.
create table statement_point (
  id               bigint generated always as identity primary key,
  complaint_id     bigint not null references complaint,
  ordinal          int    not null check (ordinal > 0),
  text             text   not null,
  desired_outcome  text,
  finding          text check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING')),
  finding_reason   text,
  decision         text check (decision in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING')),
  decision_reason  text,
  unique (complaint_id, ordinal),
  -- the adjudicating officer may differ, and then says why
  check (decision is null or decision = finding or decision_reason is not null)
);

create table recommendation (
  id               bigint generated always as identity primary key,
  complaint_id     bigint not null references complaint,
  stage            text   not null check (stage in ('INVESTIGATION')),
  ordinal          int    not null check (ordinal > 0),
  text             text   not null,
  response         text check (response in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED')),
  response_reason  text,
  action_reference text,
  unique (complaint_id, stage, ordinal),
  check (response is null or response = 'ACCEPTED' or response_reason is not null)
);

-- The records the investigators asked to see, and whether they did.
create table file_access (
  id            bigint generated always as identity primary key,
  complaint_id  bigint not null references complaint,
  asked_on      date   not null,
  asked_by      text   not null,
  what          text   not null,
  answered_on   date,
  granted       boolean,
  answer        text,
  recorded_by   text   not null,
  check ((answered_on is null) = (granted is null)),
  check (answered_on is null or answered_on >= asked_on)
);
create index file_access_complaint on file_access (complaint_id);

create constraint trigger investigation_is_journalled after insert or update or delete on investigation
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger investigator_is_journalled after insert or update or delete on investigator
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger statement_point_is_journalled after insert or update or delete on statement_point
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger recommendation_is_journalled after insert or update or delete on recommendation
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger file_access_is_journalled after insert or update or delete on file_access
  deferrable initially deferred for each row execute function must_be_journalled();

insert into reminder_rung (clock_kind, counted_from, working_days, sentence) values
  ('INVESTIGATION', 'START', 10, 'Ten working days since stage 2 was asked for. Has the statement of complaint been agreed?'),
  ('INVESTIGATION', 'DUE',   -5, 'The adjudication is due in five working days. Ask for more time now if it is needed.'),
  ('INVESTIGATION', 'DUE',    0, 'The adjudication is due today.'),
  ('INVESTIGATION', 'DUE',    1, 'The adjudication is overdue. Tell the complainant, who may go to the Ombudsman.');

insert into letter_template (key, name, subject, body) values
('STAGE_TWO_REFUSED', 'Stage 2 refused', 'Your request for an investigation of complaint ((number))',
'Dear ((complainant))

You asked us for an investigation (stage 2) of your complaint ((number)). A manager who was not involved has looked at your request and decided that we cannot take it to stage 2.

The reason is: ((reason))

If you think this decision is wrong, you may ask the Local Government and Social Care Ombudsman to look at it. You should normally do that within 12 months.

Yours sincerely
((council)) complaints team'),
('STAGE_TWO_EXTENSION', 'More time for the investigation', 'We need longer to investigate your complaint ((number))',
'Dear ((complainant))

You asked for an investigation of your complaint ((number)). We hoped to send you the result within 25 working days. It needs longer.

The reason is: ((reason))

We will now write to you by ((stageTwoDueOn)). We are sorry for the wait. If you are unhappy about the delay, you may tell the Local Government and Social Care Ombudsman.

Yours sincerely
((council)) complaints team'),
('ADJUDICATION', 'Adjudication at stage 2', 'The result of the investigation of your complaint ((number))',
'Dear ((complainant))

Your complaint ((number)) has been investigated. I have read the report of the investigating officer and the report of the independent person; both are enclosed. This is what I have decided.

((decisions))

What we will do
((recommendations))

I would like to offer you a meeting to talk about this. Tell us when and where would suit you.

If you are not content
You may ask for a review panel (stage 3). Please ask within 20 working days of receiving this letter. Three people who do not work for the council will look at how your complaint was dealt with. After that you may go to the Local Government and Social Care Ombudsman.

Yours sincerely
((council))');
