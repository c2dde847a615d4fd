-- The quarter says which answers were within the ten days and which only within an extension, and stands beside what was published.

-- The last day there was before an extension; null for a clock that has none. Written by the clock, like the due date.
alter table statutory_clock add column due_before_extension date;
alter table complaint add column due_before_extension date;

create or replace function complaint_follows_its_clock() returns trigger language plpgsql as $$
declare
  answered date := case when new.called_off then null else new.stopped_on end;
begin
  -- a bulk import may have written the same dates already, and is spared the second writing
  update complaint
     set due_on = new.due_on, answered_on = answered, due_before_extension = new.due_before_extension
   where number = new.complaint_number
     and (due_on is distinct from new.due_on or answered_on is distinct from answered
          or due_before_extension is distinct from new.due_before_extension);
  return null;
end $$;

-- The quarter reads nothing but this index, however many complaints there are beside those of the quarter. It serves
-- the register's order by day of receipt as well.
drop index complaint_received;
create index complaint_received on complaint (received_on desc, id desc)
  include (stage, team_id, manager_id, outcome, closing, due_on, answered_on, due_before_extension);

-- What the council published for a quarter, entered by hand to be compared; its history is in the journal.
create table published_figure (
  -- as it stands in the address: 2017-18-Q3
  quarter    text        not null check (quarter ~ '^[0-9]{4}-[0-9]{2}-Q[1-4]$'),
  stage      text        not null check (stage in ('STAGE_1', 'STAGE_2', 'STAGE_3', 'OMBUDSMAN')),
  measure    text        not null check (measure in ('RECEIVED', 'UPHELD', 'UPHELD_AT_ALL', 'IN_TIME')),
  value      int         not null check (value >= 0),
  entered_by bigint      not null references account,
  entered_at timestamptz not null,
  primary key (quarter, stage, measure)
);
