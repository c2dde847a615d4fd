-- Where a risk is meant to come down to, and by when; the workstream it is about by itself and no longer by its title, which
-- another plan may use as well; and which indicators the highlight report of a workstream shows.

alter table risk_review
  add column likelihood_target int check (likelihood_target between 1 and 5),
  add column impact_target int check (impact_target between 1 and 5),
  add column target_on date,
  add check (num_nulls(likelihood_target, impact_target, target_on) in (0, 3)),
  add check (likelihood_target * impact_target <= likelihood_after * impact_after);

-- What matches no workstream, or more than one that runs, stays as the words that were written.
alter table risk add column workstream_id bigint references workstream;
create index risk_workstream on risk (workstream_id);

-- this is no act of anybody: the journal is not asked
alter table risk disable trigger risk_is_journalled;
update risk r set workstream_id = found.id, workstream = null
  from (select known.title, min(known.id) as id
          from (select w.id, w.title, p.closed_on is null as runs,
                       bool_or(p.closed_on is null) over (partition by w.title) as one_runs
                  from workstream w join plan p on p.id = w.plan_id) known
         where known.runs = known.one_runs
         group by known.title having count(*) = 1) found
 where found.title = r.workstream;
alter table risk enable trigger risk_is_journalled;
alter table risk add check (num_nonnulls(workstream_id, workstream) <= 1);

-- None: those its actions are measured by.
create table highlight_indicator (
  workstream_id bigint not null references workstream,
  indicator     text   not null check (btrim(indicator) <> ''),
  primary key (workstream_id, indicator)
);

create function highlight_choice_must_be_journalled() returns trigger language plpgsql as $$
declare
  about text;
begin
  select p.reference into about from workstream w join plan p on p.id = w.plan_id
   where w.id = case when tg_op = 'DELETE' then old.workstream_id else new.workstream_id end;
  if not exists (select from journal_entry where subject = about and transaction_id = pg_current_xact_id()) then
    raise exception 'The indicators of a highlight report were changed without a journal entry for %.', about
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger highlight_indicator_is_journalled after insert or update or delete on highlight_indicator
  deferrable initially deferred for each row execute function highlight_choice_must_be_journalled();
