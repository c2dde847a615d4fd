-- How long the file of a complaint is kept once it has ended is the council's rule (rule book H11). The day is worked out when
-- it ends, and stays what it was whatever is chosen later.

alter table complaint add column kept_until date;

-- nobody did anything: what has ended so far is kept for the six years that Redress begins with
alter table complaint disable trigger user;
update complaint set kept_until = closed_on + interval '6 years' where closing is not null and closed_on is not null;
alter table complaint enable trigger user;

alter table complaint add check (kept_until is null or closing is not null);
