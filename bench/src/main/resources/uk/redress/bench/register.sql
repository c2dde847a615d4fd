-- A register of any size, the same for the same seed: every value follows from the number of its row and the seed. Written
-- in whole statements with the triggers silenced, so everything they would have written is written here, and checked after.
-- ((total)), ((block)), ((open)) and ((seed)) are filled in.
--
-- The first ((block)) complaints were received in two quarters, July to December 2019, and nobody else's were; the last
-- ((open)) are open and came in the last eighty days; all others are spread evenly over the years since April 2017.

create function pg_temp.draw(n bigint, what int, among int) returns int language sql immutable as $$
  select ((hashint8extended(n, ((seed)) + what) & 9223372036854775807) % among)::int
$$;

create function pg_temp.word(n bigint, what int) returns text language sql immutable as $$
  select (array['mar','tel','vin','hol','bren','cas','dor','lin','pen','sal','wic','tam'])[1 + pg_temp.draw(n, what, 12)]
      || (array['de','lo','mi','ra','ne','so','ti','va','bo','cu'])[1 + pg_temp.draw(n, what + 1, 10)]
      || (array['ford','ton','ley','mere','well','gate','stow','by'])[1 + pg_temp.draw(n, what + 2, 8)]
$$;

create temp table counted as
with working as (
  select d::date as day, row_number() over (order by d) as nth
    from generate_series(date '2016-01-01', date '2028-12-31', interval '1 day') d
   where extract(isodow from d) < 6 and d::date not in (select day from bank_holiday)),
days as (
  select d::date as day, (select count(*) from working w where w.day <= d::date) as before
    from generate_series(date '2017-01-01', date '2028-11-01', interval '1 day') d)
select days.day, working.day as due from days join working on working.nth = days.before + 10;
create unique index on counted (day);
analyze counted;

create temp table drawn as
select n, n > ((total)) - ((open)) as open,
       case when n <= ((block)) then date '2019-07-01' + pg_temp.draw(n, 1, 184)
            when n > ((total)) - ((open)) then current_date - pg_temp.draw(n, 1, 80)
            when day < 821 then date '2017-04-01' + day
            else date '2020-01-01' + day - 821 end as received
  from (select n, pg_temp.draw(n, 2, 821 + (current_date - date '2020-01-02')) as day
          from generate_series(1, ((total))::bigint) n) n;

create temp table made as
select row_number() over (order by received, n) as id, n, open, received, c.due,
       'CS-' || to_char(received, 'YYYY') || '-' || lpad(nth::text, greatest(4, length(nth::text)), '0') as number,
       2 + pg_temp.draw(n, 3, 20) as team,
       (array['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NOT_UPHELD', 'NO_FINDING'])[1 + pg_temp.draw(n, 4, 5)] as finding,
       case when not open then least(current_date, received + 3 + pg_temp.draw(n, 5, 16)) end as answered,
       (array['The visit', 'The review', 'A letter', 'The allowance', 'Contact', 'The assessment', 'The placement',
              'The form', 'The meeting', 'A phone call'])[1 + pg_temp.draw(n, 6, 10)]
         || ' at ' || pg_temp.word(n, 7) || ' '
         || (array['was late', 'was cancelled', 'did not come', 'was lost', 'was wrong', 'was changed',
                   'was not explained', 'was refused'])[1 + pg_temp.draw(n, 10, 8)]
         || ' and nobody at ' || pg_temp.word(n, 11) || ' could say why.'
         || case when pg_temp.draw(n, 14, 100) < 40 then ' There was no transport either.' else '' end
         || case when n % greatest(((total)) / 20, 1) = 7 % greatest(((total)) / 20, 1)
                 then ' A wheelbarrow stood in the way.' else '' end as summary
  from (select drawn.*, row_number() over (partition by extract(year from received) order by received, n) as nth
          from drawn) drawn
  join counted c on c.day = received;
create unique index on made (id);
analyze made;

insert into complaint_numbering (year, last) select extract(year from received), count(*) from made group by 1;

insert into complaint
  (id, changed_at, number, received_on, received_by, source, log_reference, raised_by, summary, stage, step, team_id,
   manager_id, holder_id, outcome, closed_on, closing, due_on, answered_on, next_due_on)
overriding system value
select m.id, m.received, m.number, m.received, 'Telephone', 'IMPORTED', 'BENCH/' || m.n, 'Parent', m.summary,
       'LOCAL_RESOLUTION', case when m.open then 'RESPOND' end, m.team, a.id,
       case when m.open and m.n % 2 = 0 then a.id end, case when not m.open then m.finding end, m.answered,
       case when not m.open then 'BEFORE_REDRESS' end, m.due, m.answered, case when m.open then m.due end
  from made m join account a on a.role = 'SERVICE_MANAGER' and a.team_id = m.team
 order by m.id;

insert into complaint_point (complaint_id, ordinal, text, finding)
select m.id, p, m.summary || ' This is point ' || p || ' about ' || pg_temp.word(m.n, 20 + 3 * p) || '.',
       case when not m.open then m.finding end
  from made m, generate_series(1, case when m.n % 3 = 0 then 2 else 1 end) p
 order by m.id, p;

insert into person (id, name) overriding system value
select id, initcap(pg_temp.word(n, 30)) || ' ' || initcap(pg_temp.word(n, 33)) from made order by id;
insert into complaint_person (complaint_id, person_id, part, relation) select id, id, 'COMPLAINANT', 'Parent' from made order by id;

insert into local_resolution (complaint_id, responded_on, response_text, answer_sent_on)
select id, answered,
       case when not open then 'We asked the team at ' || pg_temp.word(n, 40) || ' and read the file. What happened at '
         || pg_temp.word(n, 43) || ' was looked at by a manager who had no part in it. We are writing about each point.' end,
       answered
  from made order by id;

insert into statutory_clock (complaint_number, kind, started_on, timescale, due_on, stopped_on, ran_out_before_import)
select number, 'LOCAL_RESOLUTION', received, 10, due, answered, open and due < current_date from made order by id;

with told as (
  select m.id, m.number, m.received,
         jsonb_build_object('receivedOn', m.received, 'reference', 'BENCH/' || m.n) as details
    from made m),
hashed as (
  select told.*, sha256(convert_to(concat_ws('|', '', details::text), 'UTF8')) as payload from told),
entry as (
  insert into journal_entry (id, subject, sequence, at, actor, actor_id, act, payload_hash, hash)
  overriding system value
  select id, number, 1, received, 'Complaints Officer', 1, 'complaint.imported', payload,
         sha256(convert_to(concat_ws('|', number, 1, extract(epoch from received::timestamptz), 'Complaints Officer',
                'complaint.imported', encode(payload, 'hex'), ''), 'UTF8'))
    from hashed order by id)
insert into journal_payload (entry_id, details) select id, details from hashed order by id;

select setval(pg_get_serial_sequence('complaint', 'id'), greatest(((total)), 1)),
       setval(pg_get_serial_sequence('person', 'id'), greatest(((total)), 1)),
       setval(pg_get_serial_sequence('journal_entry', 'id'), greatest(((total)), 1));
