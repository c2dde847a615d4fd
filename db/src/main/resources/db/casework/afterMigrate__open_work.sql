-- Work lists and checks ask where complaints wait, and nobody else names a table of the engine. Made afresh after each
-- migration of either schema, because a migration of the engine drops them first (see engine/beforeEachMigrate.sql).

drop view if exists casework.state_disagreement;
drop view if exists casework.open_work;

create view casework.open_work as
select c.id                         as complaint_id,
       c.number,
       c.step,
       t.task_def_key_              as task,
       t.name_                      as task_name,
       -- the engine writes times of the session's zone without saying so
       t.create_time_::timestamptz  as since
  from flowable.act_ru_task t
  join flowable.act_ru_execution e on e.id_ = t.proc_inst_id_
  join casework.complaint c on c.number = e.business_key_;

-- A complaint waits at one step, with one open task of that name, or is closed and has none. So does an action of a
-- plan, but for the update of the month that may be asked for beside it, and for the months until it is looked at again.
create view casework.state_disagreement as
select coalesce(c.number, w.number) as number,
       c.step,
       w.tasks
  from (select number, step from casework.complaint where step is not null) c
  full join (select e.business_key_ as number,
                    string_agg(t.task_def_key_, ', ' order by t.task_def_key_) as tasks
               from flowable.act_ru_task t
               join flowable.act_ru_execution e on e.id_ = t.proc_inst_id_
              where e.business_key_ like 'CS-%'
              group by e.business_key_) w on w.number = c.number
 where lower(w.tasks) is distinct from lower(replace(c.step, '_', ''))
union all
select coalesce(a.reference, w.reference), a.step, w.tasks
  from (select reference, step from casework.improvement_action
         where step not in ('EMBEDDING', 'EMBEDDED', 'DROPPED')) a
  full join (select e.business_key_ as reference,
                    string_agg(t.task_def_key_, ', ' order by t.task_def_key_) as tasks
               from flowable.act_ru_task t
               join flowable.act_ru_execution e on e.id_ = t.proc_inst_id_
              where e.business_key_ like 'A-%' and t.task_def_key_ <> 'giveUpdate'
              group by e.business_key_) w on w.reference = a.reference
 where lower(w.tasks) is distinct from lower(replace(a.step, '_', ''));

grant select on casework.open_work, casework.state_disagreement to "${app_role}";
