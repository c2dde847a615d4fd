-- The Local Government and Social Care Ombudsman: what was taken up, each enquiry with its own day, the decision and the
-- remedies that were agreed. A remedy is promised like anything else and lives with the improvement work.

create table ombudsman_case (
  id            bigint generated always as identity primary key,
  complaint_id  bigint  not null references complaint,
  -- the Ombudsman's own reference; null until it is known
  reference     text,
  told_on       date    not null,
  about         text,
  -- referred by both sides after stage 2, without a panel (rule book A8)
  early         boolean not null,
  decided_on    date,
  decision      text check (decision in
    ('FAULT_WITH_INJUSTICE', 'FAULT_WITHOUT_INJUSTICE', 'NO_FAULT', 'NOT_INVESTIGATED', 'SENT_BACK')),
  decision_words text,
  complied_on    date,
  complied_words text,
  check ((decided_on is null) = (decision is null)),
  check (decided_on is null or decided_on >= told_on),
  check (complied_on is null or complied_on >= decided_on)
);
create index ombudsman_case_complaint on ombudsman_case (complaint_id);

create table ombudsman_enquiry (
  id            bigint generated always as identity primary key,
  complaint_id  bigint not null references complaint,
  case_id       bigint not null references ombudsman_case,
  received_on   date   not null,
  what          text   not null,
  -- as the Ombudsman set it
  due_on        date   not null,
  answered_on   date,
  answer        text,
  check (due_on >= received_on),
  check ((answered_on is null) = (answer is null)),
  check (answered_on is null or answered_on >= received_on)
);
create index ombudsman_enquiry_case on ombudsman_enquiry (case_id);
create index ombudsman_enquiry_open on ombudsman_enquiry (complaint_id, due_on) where answered_on is null;

create table ombudsman_remedy (
  id            bigint generated always as identity primary key,
  complaint_id  bigint not null references complaint,
  case_id       bigint not null references ombudsman_case,
  ordinal       int    not null check (ordinal > 0),
  text          text   not null,
  action_reference text not null references improvement_action (reference),
  unique (case_id, ordinal)
);
create index ombudsman_remedy_complaint on ombudsman_remedy (complaint_id);

create constraint trigger ombudsman_case_is_journalled after insert or update or delete on ombudsman_case
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger ombudsman_enquiry_is_journalled after insert or update or delete on ombudsman_enquiry
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger ombudsman_remedy_is_journalled after insert or update or delete on ombudsman_remedy
  deferrable initially deferred for each row execute function must_be_journalled();

-- What is due next is the first of the clocks that still run, of the answers the Ombudsman waits for and, while remedies
-- are carried out, of the actions that are not done.
create or replace function complaint_knows_what_is_due_next() returns trigger language plpgsql as $$
declare
  next date := (select min(due_on) from (
                  select due_on from statutory_clock
                   where complaint_number = new.complaint_number and stopped_on is null
                  union all
                  select e.due_on from ombudsman_enquiry e join complaint c on c.id = e.complaint_id
                   where c.number = new.complaint_number and e.answered_on is null and c.step = 'ANSWER_OMBUDSMAN') due);
begin
  update complaint set next_due_on = next
   where number = new.complaint_number and next_due_on is distinct from next;
  return null;
end $$;

create function complaint_knows_what_the_ombudsman_waits_for() returns trigger language plpgsql as $$
begin
  update complaint c set next_due_on = (
      select min(due_on) from (
        select k.due_on from statutory_clock k where k.complaint_number = c.number and k.stopped_on is null
        union all
        select e.due_on from ombudsman_enquiry e
         where e.complaint_id = c.id and e.answered_on is null and c.step = 'ANSWER_OMBUDSMAN'
        union all
        select a.due_on from ombudsman_remedy r join improvement_action a on a.reference = r.action_reference
         where r.complaint_id = c.id and a.done_on is null and c.step = 'CARRY_OUT_REMEDIES') due)
   where c.id = new.complaint_id;
  return null;
end $$;

create trigger enquiry_is_due_next after insert or update of due_on, answered_on on ombudsman_enquiry
  for each row execute function complaint_knows_what_the_ombudsman_waits_for();
-- the decision ends the enquiries, and its remedies are due next; their case is written in the same act
create constraint trigger decision_changes_what_is_due_next after insert or update on ombudsman_case
  deferrable initially deferred for each row execute function complaint_knows_what_the_ombudsman_waits_for();

create function remedy_done_changes_what_is_due_next() returns trigger language plpgsql as $$
begin
  update complaint c set next_due_on = (
      select min(a.due_on) from ombudsman_remedy r join improvement_action a on a.reference = r.action_reference
       where r.complaint_id = c.id and a.done_on is null)
   where c.number = new.complaint_number and c.step = 'CARRY_OUT_REMEDIES';
  return null;
end $$;
create trigger action_done_changes_what_is_due_next after update of done_on, due_on on improvement_action
  for each row when (new.complaint_number is not null) execute function remedy_done_changes_what_is_due_next();
