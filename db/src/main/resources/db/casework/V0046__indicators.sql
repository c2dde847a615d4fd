-- What the improvement programme is measured by. Whatever was once said about a period stays: a correction is a new row
-- that says why, and the last said holds. Where an indicator stands is kept beside it, so that a list needs no readings.

create table indicator_numbering (
  one  boolean primary key default true check (one),
  last bigint  not null
);

create table indicator (
  id            bigint generated always as identity primary key,
  version       bigint      not null default 0,
  reference     text        not null unique check (reference = upper(btrim(reference)) and reference <> ''),
  name          text        not null check (name = btrim(name) and name <> ''),
  definition    text,
  unit          text        not null check (unit = btrim(unit) and unit <> ''),
  direction     text        not null check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
  frequency     text        not null check (frequency in ('WEEKLY', 'MONTHLY', 'QUARTERLY')),
  -- somebody with an account, or a role in words; neither as long as nobody answers for it
  owner_id      bigint      references account,
  owner_words   text,
  -- in percent of the target; none: as the setting says
  tolerance     numeric(5, 1) check (tolerance between 0 and 100),
  service_area  text,
  computed_by   text,
  made_at       timestamptz not null,
  -- where it stands: the last that was said, and what that means
  latest_first  date,
  latest_last   date,
  latest_value  numeric(18, 4),
  target        numeric(18, 4),
  -- how far from the target in the wrong direction, in percent of it; none without a value or a target
  off_by        numeric(9, 2),
  move          text        not null default 'UNKNOWN' check (move in ('IMPROVING', 'STEADY', 'WORSENING', 'UNKNOWN')),
  fresh_until   date,
  check (owner_id is null or owner_words is null),
  check ((latest_first is null) = (latest_last is null))
);
create index indicator_owner on indicator (owner_id) where owner_id is not null;
create index indicator_name on indicator (lower(name));
create index indicator_area on indicator (service_area) where service_area is not null;

-- A target applies from a day until the next one does. The last said for a day holds.
create table indicator_target (
  id           bigint generated always as identity primary key,
  indicator_id bigint      not null references indicator,
  applies_from date        not null,
  -- none: from that day there is no target
  value        numeric(18, 4),
  reason       text,
  set_by       text        not null,
  set_at       timestamptz not null
);
create index indicator_target_in_force on indicator_target (indicator_id, applies_from desc, id desc);

create table indicator_reading (
  id           bigint generated always as identity primary key,
  indicator_id bigint      not null references indicator,
  first_day    date        not null,
  last_day     date        not null,
  -- 0 for what was said first, 1 for its correction, and so on
  saying       int         not null check (saying >= 0),
  -- none: it was said that there is no figure, or that it was not published
  value        numeric(18, 4),
  source       text        not null check (btrim(source) <> ''),
  taken_on     date        not null,
  why          text,
  how          text        not null check (how in ('TYPED', 'IMPORTED', 'COMPUTED')),
  recorded_by  text        not null,
  recorded_at  timestamptz not null,
  unique (indicator_id, last_day, first_day, saying),
  check (last_day >= first_day),
  check (saying = 0 or btrim(why) <> '')
);

create function was_said_once() returns trigger language plpgsql as $$
begin
  raise exception 'What was once said in % stays: add a correction.', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger indicator_reading_stays before update or delete on indicator_reading
  for each row execute function was_said_once();
create trigger indicator_target_stays before update or delete on indicator_target
  for each row execute function was_said_once();
