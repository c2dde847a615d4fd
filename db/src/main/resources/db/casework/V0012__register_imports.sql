-- A log that is to be taken over is looked at before it changes anything: its cells as they are, what a person settled
-- about them, and what will happen with each row. All of it stays here until it is accepted together or thrown away.

create table register_import (
  id                   bigint generated always as identity primary key,
  version              bigint      not null default 0,
  file_name            text        not null,
  description          text        not null,
  headings             json        not null,
  -- which column of the file is about what
  columns              json        not null,
  -- the day of receipt of rows that have none
  day_for_rows_without date,
  rows_in_file         int         not null,
  uploaded_by          bigint      not null references account,
  uploaded_at          timestamptz not null,
  accepted_by          bigint      references account,
  accepted_at          timestamptz,
  check ((accepted_by is null) = (accepted_at is null))
);

create table register_import_row (
  import_id  bigint not null references register_import on delete cascade,
  -- as a spreadsheet shows it
  row_number int    not null,
  cells      json   not null,
  primary key (import_id, row_number)
);

-- Words and names of the file that the register does not know, and what they stand for.
create table register_import_outcome (
  import_id bigint not null references register_import on delete cascade,
  word_key  text   not null,
  word      text   not null,
  meaning   text,
  rows      int    not null,
  primary key (import_id, word_key)
);

create table register_import_team (
  import_id bigint  not null references register_import on delete cascade,
  ordinal   int     not null,
  division  text    not null,
  team      text    not null,
  -- null: it will be added
  team_id   bigint  references team,
  chosen    boolean not null,
  rows      int     not null,
  primary key (import_id, ordinal)
);

create table register_import_verdict (
  import_id      bigint  not null,
  row_number     int     not null,
  fate           text    not null check (fate in ('ANSWERED', 'OPEN', 'OUTSIDE_PROCEDURE', 'SKIPPED', 'HELD')),
  reference      text    not null,
  received_on    date,
  responded_on   date,
  due_on         date,
  team           int,
  outcome        text,
  closing_reason text,
  raised_by      text    not null,
  detail         text    not null,
  learnings      text    not null,
  officer        text    not null,
  said_in_time   boolean,
  in_time        boolean,
  ran_out        boolean not null,
  fingerprint    text    not null,
  unknown_facts  text    not null,
  -- a sentence a line
  remarks        text    not null,
  primary key (import_id, row_number),
  foreign key (import_id, row_number) references register_import_row on delete cascade,
  check (fate not in ('ANSWERED', 'OPEN', 'OUTSIDE_PROCEDURE') or received_on is not null)
);
create index register_import_verdict_remarked on register_import_verdict (import_id, row_number) where remarks <> '';

-- What the log said that has no place in the procedure: kept beside the complaint, for those who learn from it later.
create table log_entry (
  complaint_id bigint primary key references complaint,
  import_id    bigint not null references register_import,
  row_number   int    not null,
  officer      text   not null,
  learnings    text   not null,
  -- the log's own word, beside what the dates say
  said_in_time boolean,
  remarks      text   not null,
  fingerprint  text   not null,
  unique (import_id, row_number)
);
create index log_entry_fingerprint on log_entry (fingerprint);
