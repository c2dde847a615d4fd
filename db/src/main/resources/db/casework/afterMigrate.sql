-- The application signs in as a role that owns nothing: it works with rows, and of the journal it may only read and add.
grant usage on schema casework to "${app_role}";
grant select, insert, update, delete on all tables in schema casework to "${app_role}";
grant usage, select on all sequences in schema casework to "${app_role}";
revoke all on casework.schema_history from "${app_role}";

do $$
declare
  journal record;
begin
  for journal in select tablename from pg_tables where schemaname = 'casework' and tablename like 'journal\_%' loop
    execute format('revoke update, delete, truncate, references, trigger on casework.%I from %I',
                   journal.tablename, '${app_role}');
  end loop;
end $$;
