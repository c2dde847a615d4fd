-- The Ombudsman may look at a complaint while a stage is under way, and asks on after the decision: a case of theirs has a
-- life of its own, and the complaint knows what it waits for from it. Their enquiries are reminded of like clocks.

-- UNDECIDED: they have not decided; REMEDIES: what was agreed has not been shown to be done; null: neither
alter table complaint add column with_ombudsman text check (with_ombudsman in ('UNDECIDED', 'REMEDIES'));

update complaint set with_ombudsman = case step when 'ANSWER_OMBUDSMAN' then 'UNDECIDED' else 'REMEDIES' end
 where step in ('ANSWER_OMBUDSMAN', 'CARRY_OUT_REMEDIES');

alter table complaint add check (step <> 'ANSWER_OMBUDSMAN' or with_ombudsman is not distinct from 'UNDECIDED');
alter table complaint add check (step <> 'CARRY_OUT_REMEDIES' or with_ombudsman is not distinct from 'REMEDIES');
-- it cannot end while they look at it
alter table complaint add check (step is not null or with_ombudsman is distinct from 'UNDECIDED');

-- the day the complainant agreed to leave the panel out
alter table ombudsman_case add column complainant_agreed_on date;
-- taken up while a stage was under way, which went on
alter table ombudsman_case add column beside boolean not null default false;
alter table ombudsman_case add check (not (early and beside));
create unique index ombudsman_case_undecided on ombudsman_case (complaint_id) where decided_on is null;
create unique index ombudsman_remedy_action on ombudsman_remedy (action_reference);

-- What the Ombudsman still waits for. Their decision ends what they asked before it; what they ask after it is new.
create view ombudsman_waits_for as
select e.* from ombudsman_enquiry e join ombudsman_case k on k.id = e.case_id
 where e.answered_on is null and (k.decided_on is null or e.received_on > k.decided_on);

-- What is due next is the first of the leading clocks that still run, of the answers the Ombudsman waits for, and of the
-- remedies that are not done. Asked by everything that changes one of them.
create function what_is_due_next(complaint) returns date language sql stable as $$
  select min(due_on) from (
    select k.due_on from statutory_clock k where k.complaint_number = $1.number and k.stopped_on is null and k.leads
    union all
    select e.due_on from ombudsman_waits_for e
     where e.complaint_id = $1.id and $1.with_ombudsman is not null
    union all
    select a.due_on from ombudsman_remedy r join improvement_action a on a.reference = r.action_reference
     where r.complaint_id = $1.id and a.done_on is null and $1.with_ombudsman = 'REMEDIES') due
$$;

create or replace function complaint_knows_what_is_due_next() returns trigger language plpgsql as $$
begin
  update complaint c set next_due_on = due.next
    from (select k.id, what_is_due_next(k) as next from complaint k where k.number = new.complaint_number) due
   where c.id = due.id and c.next_due_on is distinct from due.next;
  return null;
end $$;

create or replace function complaint_knows_what_the_ombudsman_waits_for() returns trigger language plpgsql as $$
begin
  update complaint c set next_due_on = due.next
    from (select k.id, what_is_due_next(k) as next from complaint k where k.id = new.complaint_id) due
   where c.id = due.id and c.next_due_on is distinct from due.next;
  return null;
end $$;

create or replace function remedy_done_changes_what_is_due_next() returns trigger language plpgsql as $$
begin
  update complaint c set next_due_on = due.next
    from (select k.id, what_is_due_next(k) as next from complaint k where k.number = new.complaint_number and k.with_ombudsman = 'REMEDIES') due
   where c.id = due.id and c.next_due_on is distinct from due.next;
  return null;
end $$;

-- A reminder is of a clock or of an enquiry. The rungs of enquiries are no part of the ladder the office edits.
alter table reminder alter column clock_id drop not null;
alter table reminder add column enquiry_id bigint references ombudsman_enquiry;
alter table reminder add check ((clock_id is null) <> (enquiry_id is null));
create unique index reminder_of_enquiry on reminder (enquiry_id, rung_id) where enquiry_id is not null;

do $$
declare
  kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'reminder_rung_clock_kind_check');
begin
  alter table reminder_rung drop constraint reminder_rung_clock_kind_check;
  execute 'alter table reminder_rung add constraint reminder_rung_clock_kind_check check ('
          || substring(kinds from '^CHECK \((.*)\)$') || ' or clock_kind = ''OMBUDSMAN_ENQUIRY'')';
end $$;

insert into reminder_rung (clock_kind, counted_from, working_days, sentence) values
  ('OMBUDSMAN_ENQUIRY', 'DUE', -2, 'The Ombudsman waits for an answer in two working days.'),
  ('OMBUDSMAN_ENQUIRY', 'DUE',  0, 'The answer to the Ombudsman is due today.'),
  ('OMBUDSMAN_ENQUIRY', 'DUE',  1, 'The answer to the Ombudsman is overdue.');
