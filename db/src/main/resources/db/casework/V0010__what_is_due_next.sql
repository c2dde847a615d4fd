-- The work list is sorted by what is due next among ten thousand open complaints: the first of the clocks that still run.
-- A plain copy in the complaint's row, kept by triggers, so that the first page is read from an index.

alter table complaint add column next_due_on date;

create function complaint_knows_what_is_due_next() returns trigger language plpgsql as $$
declare
  next date := (select min(due_on) from statutory_clock
                 where complaint_number = new.complaint_number and stopped_on is null);
begin
  update complaint set next_due_on = next
   where number = new.complaint_number and next_due_on is distinct from next;
  return null;
end $$;

-- clocks that come in stopped, as from a log of answered complaints, are never due
create trigger clock_is_due_next after insert on statutory_clock
  for each row when (new.stopped_on is null) execute function complaint_knows_what_is_due_next();
create trigger clock_changes_what_is_due_next after update of due_on, stopped_on on statutory_clock
  for each row execute function complaint_knows_what_is_due_next();

create index complaint_next_due on complaint (next_due_on, id) where step is not null;
create index complaint_unclaimed on complaint (next_due_on, id) where step is not null and holder_id is null;
create index approval_asked on approval (asked_by);
