-- The application signs in as a role that owns nothing: it works with rows; of the journal, of evidence and of
-- published reports it may only read and add.
grant usage on schema casework to "${app_role}";
grant select, insert, update, delete on all tables in schema casework to "${app_role}";
grant usage, select on all sequences in schema casework to "${app_role}";
revoke all on casework.schema_history from "${app_role}";

do $$
declare
  journal record;
begin
  for journal in select tablename from pg_tables
                  where schemaname = 'casework'
                    and (tablename like 'journal\_%'
                         or tablename like 'evidence\_%' and tablename <> 'evidence_numbering') loop
    execute format('revoke update, delete, truncate, references, trigger on casework.%I from %I',
                   journal.tablename, '${app_role}');
  end loop;
end $$;

-- A published report is never taken back or put differently.
do $$
begin
  if to_regclass('casework.report_edition') is not null then
    revoke update, delete, truncate, references, trigger on casework.report_edition from "${app_role}";
    revoke truncate, references, trigger on casework.report, casework.report_chunk from "${app_role}";
  end if;
end $$;

-- A file of a meeting is kept as it came.
do $$
begin
  if to_regclass('casework.meeting_file') is not null then
    revoke update, delete, truncate, references, trigger on casework.meeting_file, casework.meeting_file_withdrawal
      from "${app_role}";
  end if;
end $$;

-- A piece of evidence keeps its number and who gave it; how it stands now follows from rows nobody can change.
do $$
begin
  if to_regclass('casework.evidence') is not null then
    revoke update, delete, truncate, references, trigger on casework.evidence from "${app_role}";
    grant update (version, revision, title, type, day, produced_by, strength, marking, standing, backs)
      on casework.evidence to "${app_role}";
  end if;
end $$;
