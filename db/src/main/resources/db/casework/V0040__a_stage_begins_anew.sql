-- What the Ombudsman sent back, and what had to wait for proceedings elsewhere, goes through a stage again: the stage begins
-- anew with clocks of its own, and the history keeps what it came to before. The register follows the stage that runs.

-- the Ombudsman closed it to send it back to an earlier stage
alter table complaint add column sent_back boolean not null default false;

alter table complaint disable trigger user;
update complaint c set sent_back = true
 where c.stage = 'OMBUDSMAN' and c.closing is not null
   and (select k.decision from ombudsman_case k where k.complaint_id = c.id order by k.id desc limit 1) = 'SENT_BACK';
alter table complaint enable trigger user;

alter table complaint add check (not sent_back or closing is not null);

-- what was said about a clock goes with it
alter table reminder
  drop constraint reminder_clock_id_fkey,
  add constraint reminder_clock_id_fkey foreign key (clock_id) references statutory_clock on delete cascade;
alter table overdue_rung
  drop constraint overdue_rung_clock_id_fkey,
  add constraint overdue_rung_clock_id_fkey foreign key (clock_id) references statutory_clock on delete cascade;

-- The register shows the day of the stage that runs; of stage 1, and of what has ended, the day the answer was due. It is
-- sorted by what it shows.
alter table complaint add column shown_due_on date generated always as
  (case when closing is null and stage <> 'LOCAL_RESOLUTION' then next_due_on else due_on end) stored;
drop index complaint_due;
create index complaint_shown_due on complaint (shown_due_on, id);
