-- Twenty teams below one division, each with its manager; the first two and the accounts are called as those for trying
-- Redress out are.
insert into team (parent_id) values (null);
insert into team (parent_id) select 1 from generate_series(1, 20);
insert into team_name (team_id, name)
select id, case id when 1 then 'Children''s Social Care' when 2 then 'Children in Care'
                   when 3 then 'Assessment and Intervention' else 'Team ' || id end
  from team order by id;
insert into account (user_name, display_name, password_hash, role, team_id) values
  ('officer', 'Complaints Officer', '((hash))', 'OFFICER', null),
  ('service.manager', 'Service Manager, Children in Care', '((hash))', 'SERVICE_MANAGER', 2),
  ('service.manager.2', 'Service Manager, Assessment', '((hash))', 'SERVICE_MANAGER', 3);
insert into account (user_name, display_name, password_hash, role, team_id)
select 'service.manager.' || n - 1, 'Service Manager of team ' || n, '((hash))', 'SERVICE_MANAGER', n
  from generate_series(4, 21) n;
