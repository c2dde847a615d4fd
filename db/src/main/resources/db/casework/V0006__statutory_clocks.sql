-- A deadline follows from a start, a timescale and an extension; the due date is kept beside them only to be searched for.
-- Only the clock writes these tables, and recomputes the due date whenever one of its facts or the calendar changes.

create table statutory_clock (
  id                    bigint generated always as identity primary key,
  version               bigint  not null default 0,
  complaint_number      text    not null references complaint (number),
  kind                  text    not null check (kind in ('ACKNOWLEDGEMENT', 'LOCAL_RESOLUTION')),
  -- day 0, a working day or not
  started_on            date    not null,
  -- in working days, as it was before any extension
  timescale             int     not null check (timescale between 0 and 999),
  due_on                date    not null,
  stopped_on            date,
  -- stopped without being met or missed: withdrawn, or found outside the procedure
  called_off            boolean not null default false,
  -- late already when the log it came from was imported; nothing is sent or reminded for that past
  ran_out_before_import boolean not null default false,
  unique (complaint_number, kind),
  check (due_on >= started_on),
  check (stopped_on is null or stopped_on >= started_on),
  check (not called_off or stopped_on is not null)
);
create index statutory_clock_running on statutory_clock (due_on, kind) where stopped_on is null;

create table clock_extension (
  clock_id    bigint not null references statutory_clock,
  ordinal     int    not null check (ordinal >= 0),
  -- the whole timescale there is now, not what was added
  total_days  int    not null check (total_days between 1 and 999),
  reason      text   not null check (btrim(reason) <> ''),
  asked_by    text   not null,
  approved_by text   not null,
  approved_on date   not null,
  primary key (clock_id, ordinal)
);

-- The register is sorted and filtered by these among a million complaints, so they stand in its row: plain copies of the
-- stage 1 clock, kept by the trigger below. An answer is a clock that stopped without being called off.
alter table complaint add column due_on date;
alter table complaint add column answered_on date;
create index complaint_due on complaint (due_on, id);

create function complaint_follows_its_clock() returns trigger language plpgsql as $$
declare
  answered date := case when new.called_off then null else new.stopped_on end;
begin
  -- a bulk import may have written the same dates already, and is spared the second writing
  update complaint set due_on = new.due_on, answered_on = answered
   where number = new.complaint_number
     and (due_on is distinct from new.due_on or answered_on is distinct from answered);
  return null;
end $$;

create trigger complaint_follows_its_clock after insert or update on statutory_clock
  for each row when (new.kind = 'LOCAL_RESOLUTION') execute function complaint_follows_its_clock();

-- In demonstration and test mode the clock may have been moved forward; a restart must not turn time back.
create table clock_offset (
  only_row      boolean primary key default true check (only_row),
  ahead_seconds bigint  not null check (ahead_seconds >= 0)
);
