-- A plan that comes in as a table is looked at before it is accepted, and what each cell said stays with its action: so
-- that nobody has to trust how it was read.
create table plan_import (
  id          bigint generated always as identity primary key,
  version     bigint not null default 0,
  plan_id     bigint not null references plan,
  file_name   text   not null check (btrim(file_name) <> ''),
  description text   not null,
  headings    json   not null,
  rows        json   not null,
  columns     json   not null,
  corrections json   not null,
  uploaded_by bigint not null references account,
  uploaded_at timestamptz not null,
  accepted_by bigint references account,
  accepted_at timestamptz,
  brought_in  int,
  check ((accepted_by is null) = (accepted_at is null)),
  check ((accepted_by is null) = (brought_in is null))
);
create index plan_import_plan on plan_import (plan_id, id desc);
create index plan_import_uploaded_by on plan_import (uploaded_by);
create index plan_import_accepted_by on plan_import (accepted_by);

-- The row of the table that became this action. What it says of progress is nobody's update and no evidence.
create table action_as_written (
  action_id     bigint  primary key references improvement_action,
  import_id     bigint  not null references plan_import,
  row_number    int     not null,
  cells         json    not null,
  progress      text    not null,
  said_complete boolean not null,
  unique (import_id, row_number)
);

-- How its cells were read: what was assumed, what was corrected.
create table action_reading (
  action_id bigint not null references action_as_written,
  position  int    not null,
  about     text   not null,
  kind      text   not null,
  assumed   boolean not null,
  words     text   not null check (btrim(words) <> ''),
  primary key (action_id, position)
);

create constraint trigger action_as_written_is_journalled after insert or update or delete on action_as_written
  deferrable initially deferred for each row execute function programme_must_be_journalled('action');
