-- What comes out of a meeting: what was decided, who is to do what, what the body wants to know; and what the body itself
-- reports upwards. An action is carried from meeting to meeting until it is closed, with what was said of it each time.

create table board_decision (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references meeting,
  minute     text   not null check (btrim(minute) <> ''),
  text       text   not null check (btrim(text) <> '')
);
create index board_decision_meeting on board_decision (meeting_id, id);

create table board_action (
  id         bigint generated always as identity primary key,
  version    bigint not null default 0,
  body_id    bigint not null references body,
  meeting_id bigint not null references meeting,
  number     int    not null,
  minute     text   not null check (btrim(minute) <> ''),
  text       text   not null check (btrim(text) <> ''),
  owner      text   not null check (btrim(owner) <> ''),
  due_on     date   not null,
  closed_on  date,
  closed_how text   check (closed_how in ('DONE', 'NOT_NEEDED')),
  unique (body_id, number),
  check ((closed_on is null) = (closed_how is null))
);
create index board_action_meeting on board_action (meeting_id);
create index board_action_open on board_action (body_id, due_on) where closed_on is null;

create table board_action_said (
  id         bigint generated always as identity primary key,
  action_id  bigint not null references board_action,
  -- none: it was said between two meetings
  meeting_id bigint references meeting,
  said_on    date   not null,
  words      text   not null check (btrim(words) <> ''),
  by_name    text   not null
);
create index board_action_said_action on board_action_said (action_id, id);
create index board_action_said_meeting on board_action_said (meeting_id);

create table information_request (
  id          bigint generated always as identity primary key,
  version     bigint not null default 0,
  body_id     bigint not null references body,
  meeting_id  bigint not null references meeting,
  number      int    not null,
  minute      text   not null check (btrim(minute) <> ''),
  question    text   not null check (btrim(question) <> ''),
  asked_of    text   not null check (btrim(asked_of) <> ''),
  due_on      date   not null,
  answered_on date,
  answer      text,
  unique (body_id, number),
  check ((answered_on is null) = (answer is null))
);
create index information_request_meeting on information_request (meeting_id);
create index information_request_open on information_request (body_id, due_on) where answered_on is null;

-- A body reports after every third meeting; after_id is the last meeting the report tells of.
create table body_report (
  id       bigint generated always as identity primary key,
  body_id  bigint not null references body,
  after_id bigint not null unique references meeting,
  to_whom  text   not null check (btrim(to_whom) <> ''),
  text     text   not null check (btrim(text) <> ''),
  sent_on  date   not null,
  by_name  text   not null
);
create index body_report_body on body_report (body_id, sent_on desc);

do $$
declare
  kept record;
begin
  for kept in select * from (values
      ('board_decision', 'meeting'), ('board_action', 'body'), ('information_request', 'body'), ('body_report', 'body'))
      as t (name, subject_is)
  loop
    execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred
      for each row execute function boards_must_be_journalled(%L)', kept.name || '_is_journalled', kept.name, kept.subject_is);
  end loop;
end $$;
