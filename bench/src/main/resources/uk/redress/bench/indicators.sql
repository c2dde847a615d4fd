-- Indicators with a hundred months of readings each, one of them in ten corrected once, and two targets. Where each stands is
-- written beside it as the use cases write it. Two indicators of a hundred have the word "wheelbarrow".
insert into indicator (reference, name, unit, direction, frequency, owner_id, service_area, made_at)
select 'K' || lpad(n::text, 6, '0'),
       case when n % 50 = 7 then 'Wheelbarrows returned in time ' else 'Visits made in time ' end || n,
       '%', 'HIGHER_IS_BETTER', 'MONTHLY', 1, 'Area ' || n % 20, timestamptz '2018-01-01 09:00Z'
  from generate_series(1, ((size))) n;

insert into indicator_target (indicator_id, applies_from, value, set_by, set_at)
select i.id, day, value, 'Programme Office', timestamptz '2018-01-01 09:00Z'
  from indicator i, (values (date '2018-01-01', 75), (date '2024-04-01', 85)) t (day, value);

insert into indicator_reading
  (indicator_id, first_day, last_day, saying, value, source, taken_on, why, how, recorded_by, recorded_at)
select i.id, m.first_day, (m.first_day + interval '1 month - 1 day')::date, s.saying,
       40 + (i.id * 7 + m.ordinal * 13 + s.saying) % 55, 'Monthly performance sheet',
       (m.first_day + interval '1 month')::date, case s.saying when 1 then 'Counted again.' end, 'IMPORTED',
       'Programme Office', m.first_day + interval '1 month'
  from indicator i
       cross join (select n as ordinal, (date '2026-10-01' - n * interval '1 month')::date as first_day
                     from generate_series(0, 99) n) m
       cross join generate_series(0, 1) s (saying)
 where s.saying = 0 or (i.id + m.ordinal) % 10 = 0;

update indicator i
   set latest_first = l.first_day, latest_last = l.last_day, latest_value = l.value, target = 85,
       off_by = round((85 - l.value) * 100 / 85, 2),
       move = case when l.value > l.before then 'IMPROVING' when l.value = l.before then 'STEADY' else 'WORSENING' end,
       fresh_until = case when i.id % 10 = 0 then date '2026-09-30' else date '2030-11-30' end
  from (select r.indicator_id, r.first_day, r.last_day, r.value,
               lead(r.value) over (partition by r.indicator_id order by r.last_day desc) as before,
               row_number() over (partition by r.indicator_id order by r.last_day desc) as place
          from indicator_reading r
         where r.last_day >= date '2026-09-30'
           and r.saying = (select max(saying) from indicator_reading o
                            where o.indicator_id = r.indicator_id and o.last_day = r.last_day)) l
 where l.indicator_id = i.id and l.place = 1;
