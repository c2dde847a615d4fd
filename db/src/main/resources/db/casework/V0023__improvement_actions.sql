-- What was promised because of a complaint lives with the improvement work from the first day, so that nothing is moved
-- or retyped when plans are added around it.

create table action_numbering (
  year  int    primary key,
  last  bigint not null
);

create table improvement_action (
  id               bigint generated always as identity primary key,
  version          bigint not null default 0,
  reference        text   not null unique check (reference ~ '^A-[0-9]{4}-[0-9]{4,9}$'),
  complaint_number text   references complaint (number),
  text             text   not null check (btrim(text) <> ''),
  owner            text   not null check (btrim(owner) <> ''),
  due_on           date   not null,
  promised_on      date   not null,
  evidence         text,
  done_on          date,
  done_recorded_by text,
  check ((done_on is null) = (evidence is null))
);
create index improvement_action_complaint on improvement_action (complaint_number);
create index improvement_action_open on improvement_action (due_on, id) where done_on is null;
