-- An update of the month that nobody gives is asked for again and then told to others, on days and in words the office chooses.
create table update_rung (
  id           bigint generated always as identity primary key,
  version      bigint not null default 0,
  counted_from text   not null check (counted_from in ('ASKED', 'WANTED_BY')),
  working_days int    not null check (working_days between -20 and 60),
  tells        text   not null check (tells in ('LEAD', 'SUPERIOR', 'PROGRAMME_OFFICE')),
  sentence     text   not null check (btrim(sentence) <> ''),
  active       boolean not null default true
);

-- Each rung once for each update; where nobody is named the whole programme office was told.
create table update_chase (
  id          bigint generated always as identity primary key,
  update_id   bigint      not null references action_update on delete cascade,
  rung_id     bigint      not null references update_rung,
  falls_on    date        not null,
  raised_at   timestamptz not null,
  told_id     bigint      references account,
  emailed_at  timestamptz,
  let_pass_at timestamptz,
  retry_at    timestamptz,
  unique (update_id, rung_id)
);
create index update_chase_rung on update_chase (rung_id);
create index update_chase_told on update_chase (told_id);
create index update_chase_to_send on update_chase (falls_on, id) where emailed_at is null and let_pass_at is null;

insert into update_rung (counted_from, working_days, tells, sentence) values
  ('ASKED', 0, 'LEAD', 'Please say how your action stands this month.'),
  ('WANTED_BY', 1, 'LEAD', 'The update of your action was wanted by yesterday. Please give it now.'),
  ('WANTED_BY', 3, 'SUPERIOR', 'Somebody you manage has not said how an action of theirs stands.'),
  ('WANTED_BY', 5, 'PROGRAMME_OFFICE', 'The lead of an action and their manager were asked, and there is no update.');
