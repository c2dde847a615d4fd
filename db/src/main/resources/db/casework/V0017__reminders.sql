-- A ladder the office may edit: what is said to whom when a clock has come so far. Each rung once a clock; the unique key
-- is what makes it once, however many servers sweep and however late they wake up.

create table reminder_rung (
  id           bigint generated always as identity primary key,
  clock_kind   text    not null check (clock_kind in ('ACKNOWLEDGEMENT', 'LOCAL_RESOLUTION')),
  counted_from text    not null check (counted_from in ('START', 'DUE')),
  -- working days after (or, negative, before) the start or the due date
  working_days int     not null check (working_days between -60 and 60),
  sentence     text    not null check (btrim(sentence) <> ''),
  active       boolean not null default true,
  version      bigint  not null default 0
);

create table reminder (
  id         bigint generated always as identity primary key,
  clock_id   bigint      not null references statutory_clock,
  rung_id    bigint      not null references reminder_rung,
  falls_on   date        not null,
  raised_at  timestamptz not null,
  emailed_at timestamptz,
  -- after a mail server failed: not asked again before then
  retry_at   timestamptz,
  unique (clock_id, rung_id)
);
create index reminder_to_email on reminder (id) where emailed_at is null;

insert into reminder_rung (clock_kind, counted_from, working_days, sentence) values
  ('ACKNOWLEDGEMENT',  'START', 1,  'Acknowledge this complaint: one working day has passed.'),
  ('ACKNOWLEDGEMENT',  'DUE',   1,  'The acknowledgement is overdue.'),
  ('LOCAL_RESOLUTION', 'START', 5,  'Five working days have passed. Is the answer on its way?'),
  ('LOCAL_RESOLUTION', 'DUE',  -2,  'The answer is due in two working days. Ask for more time now if it is needed.'),
  ('LOCAL_RESOLUTION', 'DUE',   0,  'The answer is due today.'),
  ('LOCAL_RESOLUTION', 'DUE',   1,  'The answer is overdue. The complainant may go to stage 2 at once.');
