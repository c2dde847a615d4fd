-- So many plans of fifty actions each in five workstreams of two priorities, with the inspection each answers: twelve findings, of
-- which one is answered by nobody. The first source stands beside all plans and nothing answers it. An action in four is over,
-- one in ten waits to be checked; each has two milestones and an update for each of six months.
insert into finding_source (reference, kind, title, body, published_on, received_on, response_rule)
select 'S-2026-' || lpad((n + 1)::text, 4, '0'), case n when 0 then 'DEEP_DIVE' else 'INSPECTION' end, 'What was found, ' || n,
       'The inspectorate', date '2026-01-05' + n % 200, date '2026-01-05' + n % 200, 'NONE'
  from generate_series(0, ((size))) n order by n;

insert into finding (reference, source_id, number, text, good_answer)
select 'F-2026-' || lpad(((s.id - 1) * 12 + n)::text, 5, '0'), s.id, n::text,
       'Make sure that visits take place when they were promised, and that what children say is written down, ' || n,
       'Children say that they are seen.'
  from finding_source s cross join generate_series(1, 12) n where s.id > 1 or n <= 3 order by s.id, n;

insert into plan (reference, title, kind, purpose, starts_on)
select 'P-2026-' || lpad(n::text, 4, '0'), 'Plan ' || n, 'IMPROVEMENT', 'It answers what was found.', date '2026-02-01'
  from generate_series(1, ((size))) n order by n;

insert into workstream (plan_id, position, title, lead)
select p.id, w, 'Workstream ' || w, 'The head of service' from plan p cross join generate_series(1, 5) w order by p.id, w;

insert into priority (workstream_id, position, title)
select w.id, n, 'Priority ' || n from workstream w cross join generate_series(1, 2) n order by w.id, n;

insert into improvement_action (reference, text, owner, due_on, promised_on, step, proposed_by, lead_id, starts_on, first_due_on,
                                resources, measure, impact, taken_on, updates_asked_on, accepted_on)
select 'A-2026-' || case when n < 10000 then lpad(n::text, 4, '0') else n::text end,
       'Give each team a half day a month in which cases are read together and what is learnt is written down, ' || n,
       'Head of Service', date '2026-06-30' + n % 300, date '2026-02-01',
       case when n % 4 = 0 then 'EMBEDDED' when n % 10 = 1 then 'CHECK_EVIDENCE' else 'CARRY_OUT' end, office.id, office.id,
       date '2026-02-01' + n % 60, date '2026-06-30' + n % 300,
       case when n % 3 = 0 then 'TO_BE_CONFIRMED' else 'NONE' end, 'Share of visits in time', 'Children are seen.', true,
       date '2026-11-01', case when n % 4 = 0 then date '2026-09-01' end
  from generate_series(1, ((size)) * 50) n, (select id from account where user_name = 'service.manager') office order by n;

insert into plan_place (plan_id, action_id, workstream_id, priority_id, number, sort_key, placed_on)
select p.id, a.id, w.id, pr.id, (1 + i / 10) || '.' || (1 + i % 10), lpad((1 + i / 10)::text, 8, '0') || lpad((1 + i % 10)::text, 8, '0'),
       date '2026-02-01'
  from plan p cross join generate_series(0, 49) i
  join improvement_action a on a.id = (p.id - 1) * 50 + i + 1
  join workstream w on w.plan_id = p.id and w.position = 1 + i / 10
  join priority pr on pr.workstream_id = w.id and pr.position = 1 + i % 2
 order by p.id, i;

-- the twelfth finding of each is answered by nobody, and the last action of each plan answers nothing
insert into finding_answer (finding_id, action_id)
select f.id, a.id
  from improvement_action a
  join finding_source s on s.id = 2 + (a.id - 1) / 50
  join finding f on f.source_id = s.id and f.number::int in (1 + (a.id % 11), 1 + ((a.id + 5) % 11))
 where a.id % 50 <> 0 order by a.id;

insert into action_milestone (action_id, what, due_on, done_on)
select a.id, 'Step ' || m, a.starts_on + m * 40, case when m = 1 then a.starts_on + 39 end
  from improvement_action a cross join generate_series(1, 2) m order by a.id, m;

insert into action_dependency (action_id, needs_id)
select id, id - 1 from improvement_action where id % 5 = 3 order by id;

insert into action_update (action_id, asked_on, wanted_by, given_at, given_by, done, next, own_rating, computed, forecast)
select a.id, date '2026-05-01' + (m || ' months')::interval, date '2026-05-10' + (m || ' months')::interval,
       timestamptz '2026-05-08 10:00+00' + (m || ' months')::interval, 'Head of Service', 'The teams have met.',
       'They meet again.', 'GREEN', 'GREEN', 'GREEN'
  from improvement_action a cross join generate_series(0, 5) m order by m, a.id;

insert into action_rating (action_id, month, rating, because, rated_at, rated_by)
select a.id, (date '2026-05-01' + (m || ' months')::interval)::date, 'GREEN', 'It is on its way.',
       timestamptz '2026-06-01 10:00+00' + (m || ' months')::interval, 'Programme Office'
  from improvement_action a cross join generate_series(0, 5) m order by m, a.id;

insert into action_decision (action_id, kind, decided_on, by_id, by_name, at)
select a.id, 'TAKEN_ON', date '2026-02-03', a.lead_id, 'Head of Service', timestamptz '2026-02-03 10:00+00'
  from improvement_action a order by a.id;
