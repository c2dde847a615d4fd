-- The engine reads and writes its rows and changes nothing about its tables.
grant usage on schema flowable to "${app_role}";
grant select, insert, update, delete on all tables in schema flowable to "${app_role}";
revoke all on flowable.schema_history from "${app_role}";
