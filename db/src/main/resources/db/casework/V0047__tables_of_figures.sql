-- Tables of readings and of staff come from spreadsheets: each row is looked at before it is accepted, and what became of
-- it is kept. Figures of staff are kept with the decimals they were given with, because these say how exact they are.

create table figures_import (
  id          bigint generated always as identity primary key,
  version     bigint      not null default 0,
  kind        text        not null check (kind in ('READINGS', 'STAFF')),
  file_name   text        not null,
  description text        not null,
  headings    json        not null,
  rows        json        not null,
  -- the day a table of staff is about
  as_of       date,
  -- what became of each row, once it was accepted
  verdicts    json,
  uploaded_by bigint      not null references account,
  uploaded_at timestamptz not null,
  accepted_by bigint      references account,
  accepted_at timestamptz,
  check ((kind = 'STAFF') = (as_of is not null)),
  check ((accepted_at is null) = (verdicts is null))
);
create index figures_import_latest on figures_import (id desc);

create table staff_count (
  id           bigint generated always as identity primary key,
  import_id    bigint  not null references figures_import,
  as_of        date    not null,
  -- 0 for the table that was brought in first for its day, 1 for the one that corrects it, and so on
  saying       int     not null check (saying >= 0),
  place        int     not null,
  area         text    not null check (btrim(area) <> ''),
  total        boolean not null,
  budgeted     numeric,
  employed     numeric,
  vacant       numeric,
  agency       numeric,
  -- as the table gave them, in percent
  vacancy_rate numeric,
  agency_share numeric,
  unique (as_of, saying, place)
);

create trigger staff_count_stays before update or delete on staff_count
  for each row execute function was_said_once();
