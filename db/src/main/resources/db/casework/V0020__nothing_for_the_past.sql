-- Nothing is reminded of a time before Redress knew the complaint, and nothing is e-mailed later of a time when e-mails
-- were switched off: what falls into such a time is marked, not kept for a flood.

-- the day a log brought it in; null when it began here
alter table statutory_clock add column known_since date;

update statutory_clock s
   set known_since = (i.accepted_at at time zone 'Europe/London')::date
  from complaint c
  join log_entry e on e.complaint_id = c.id
  join register_import i on i.id = e.import_id
 where c.number = s.complaint_number and s.kind = 'LOCAL_RESOLUTION' and s.stopped_on is null;

delete from reminder r using statutory_clock s where s.id = r.clock_id and r.falls_on < s.known_since;

-- raised while nobody wanted e-mails, or when nobody had an address: shown, never sent
alter table reminder add column let_pass_at timestamptz;
alter table reminder add check (emailed_at is null or let_pass_at is null);

-- one that failed was wanted and is tried again; of the others nobody knows
update reminder set let_pass_at = raised_at where emailed_at is null and retry_at is null;

drop index reminder_to_email;
create index reminder_to_email on reminder (clock_id, falls_on, id) where emailed_at is null and let_pass_at is null;
