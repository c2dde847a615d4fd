-- All plans become one, workstream by workstream; and somebody who may ask for its reports.
update plan_place pp
   set plan_id = first.plan_id, workstream_id = first.id, priority_id = null, number = pp.plan_id || '.' || pp.number,
       sort_key = lpad(pp.plan_id::text, 8, '0') || pp.sort_key
  from workstream w, workstream first
 where w.id = pp.workstream_id and first.plan_id = 1 and first.position = w.position and pp.plan_id > 1;

insert into account (user_name, password_hash, display_name, role, active)
select 'programme', password_hash, 'Programme Office', 'PROGRAMME_OFFICE', true from account where user_name = 'officer'
on conflict do nothing;
