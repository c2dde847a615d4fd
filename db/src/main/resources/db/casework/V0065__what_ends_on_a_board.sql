-- A body comes to its end, an action is put off or taken over by another body, an item leaves an agenda: each for a reason
-- that stays beside what was agreed first.

alter table body
  add column dissolved_on date check (dissolved_on >= set_up_on),
  add column dissolved_because text check (btrim(dissolved_because) <> ''),
  add check ((dissolved_on is null) = (dissolved_because is null));

alter table agenda_item
  add column taken_off_on date,
  add column taken_off_because text check (btrim(taken_off_because) <> ''),
  add check ((taken_off_on is null) = (taken_off_because is null));

-- What an action said, and by when, before it was changed: the first row tells what was agreed.
create table board_action_change (
  id         bigint generated always as identity primary key,
  action_id  bigint not null references board_action,
  text_was   text   not null,
  due_was    date   not null,
  because    text   not null check (btrim(because) <> ''),
  changed_on date   not null,
  by_name    text   not null
);
create index board_action_change_action on board_action_change (action_id, id);

-- An open action that another body has taken over, with the number it had.
create table board_action_handover (
  id         bigint generated always as identity primary key,
  action_id  bigint not null references board_action,
  from_id    bigint not null references body,
  number_was int    not null,
  to_id      bigint not null references body,
  handed_on  date   not null,
  check (from_id <> to_id),
  unique (from_id, number_was)
);
create index board_action_handover_action on board_action_handover (action_id, id);
create index board_action_handover_to on board_action_handover (to_id);

-- A body that decided about an action of a plan is chosen, not written; older decisions have its name in words only.
alter table action_decision add column body_id bigint references body;
create index action_decision_body on action_decision (body_id);
-- this is no act of anybody: the journal is not asked
alter table action_decision disable trigger action_decision_is_journalled;
update action_decision d set body_id = m.body_id from meeting m where m.id = d.meeting_id;
alter table action_decision enable trigger action_decision_is_journalled;

create function said_of_a_board_action_stays() returns trigger language plpgsql as $$
begin
  raise exception 'What a board action said before is kept as it was.'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger board_action_change_stays before update or delete on board_action_change
  for each row execute function said_of_a_board_action_stays();
create trigger board_action_handover_stays before update or delete on board_action_handover
  for each row execute function said_of_a_board_action_stays();
