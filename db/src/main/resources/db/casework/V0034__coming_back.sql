-- A complaint that left the procedure because of proceedings elsewhere may be made again when they have ended (reg. 8). It comes
-- back as what it is, with its history in one piece; its clocks begin again on the day it comes back.

alter table complaint add column came_back_on date;

-- what was approved has been carried out, and what came after has undone it
alter table approval add column spent_on date;

-- A clock that begins again is reminded of again.
create function clock_begins_again() returns trigger language plpgsql as $$
begin
  delete from reminder where clock_id = new.id;
  return null;
end $$;
create trigger clock_begins_again after update of stopped_on on statutory_clock
  for each row when (old.stopped_on is not null and new.stopped_on is null) execute function clock_begins_again();
