-- Where councils read the law differently, each rule is a setting with a history of its own; and of two clocks that measure
-- the same thing one leads: reminders, work lists and the process go by it, whatever is chosen later for others.

alter table statutory_clock add column leads boolean not null default true;
update statutory_clock set leads = false where kind = 'INVESTIGATION_FROM_STATEMENT';

-- As it was, of the clocks that lead.
create or replace function complaint_knows_what_is_due_next() returns trigger language plpgsql as $$
declare
  next date := (select min(due_on) from (
                  select due_on from statutory_clock
                   where complaint_number = new.complaint_number and stopped_on is null and leads
                  union all
                  select e.due_on from ombudsman_enquiry e join complaint c on c.id = e.complaint_id
                   where c.number = new.complaint_number and e.answered_on is null and c.step = 'ANSWER_OMBUDSMAN') due);
begin
  update complaint set next_due_on = next
   where number = new.complaint_number and next_due_on is distinct from next;
  return null;
end $$;

drop trigger clock_changes_what_is_due_next on statutory_clock;
create trigger clock_changes_what_is_due_next after update of due_on, stopped_on, leads on statutory_clock
  for each row execute function complaint_knows_what_is_due_next();

create table rule_change (
  id         bigint generated always as identity primary key,
  key        text not null,
  from_value text not null,
  to_value   text not null,
  reason     text not null check (btrim(reason) <> ''),
  -- how many deadlines of open complaints it moved
  moved      int  not null check (moved >= 0),
  changed_by bigint not null references account,
  changed_at timestamptz not null
);
create index rule_change_key on rule_change (key, id);

-- asked for after the days that are advised: why, where the office asks
alter table investigation add column late_because text;
