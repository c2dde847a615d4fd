-- What boards read of a month: what people wrote for it, the reports that were made of it, and those that were published,
-- which nobody changes afterwards, whatever becomes of the records they were made from.

-- The words of a workstream's report of a month. What happened in it is read from the records each time.
create table highlight_report (
  id            bigint generated always as identity primary key,
  version       bigint not null default 0,
  workstream_id bigint not null references workstream,
  month         date   not null check (extract(day from month) = 1),
  working_well  text,
  worried       text,
  doing         text,
  decisions     text,
  written_by    text   not null,
  written_at    timestamptz not null,
  unique (workstream_id, month)
);

-- A report as it was made once. It is made in the background: whoever makes it shows how far it is and that it is alive,
-- by the clock of the database, so that one that was left half-way by a server that stopped is taken up again.
create table report (
  id             bigint generated always as identity primary key,
  kind           text   not null check (kind in ('HIGHLIGHT', 'BOARD_PACK', 'PLAN', 'EXCEPTIONS', 'CLOSING')),
  plan_id        bigint not null references plan,
  workstream_id  bigint references workstream,
  month          date   not null check (extract(day from month) = 1),
  edition        int    not null check (edition > 0),
  -- why the edition before was not right
  because        text,
  asked_by       bigint not null references account,
  asked_at       timestamptz not null,
  state          text   not null check (state in ('WAITING', 'RUNNING', 'MADE', 'FAILED')),
  phase          text   not null check (phase in ('READING', 'WRITING', 'SETTING', 'PRINTING', 'KEEPING')),
  done           int    not null default 0,
  out_of         int    not null default 0,
  begun          int    not null default 0,
  alive_at       timestamptz,
  made_at        timestamptz,
  pages          int    check (pages > 0),
  page_hash      bytea  check (length(page_hash) = 32),
  page_size      bigint check (page_size > 0),
  pdf_hash       bytea  check (length(pdf_hash) = 32),
  pdf_size       bigint check (pdf_size > 0),
  check ((kind = 'HIGHLIGHT') = (workstream_id is not null)),
  check ((edition = 1) = (because is null)),
  check (case when state = 'MADE' then num_nulls(made_at, pages, page_hash, page_size, pdf_hash, pdf_size) = 0
         else num_nonnulls(made_at, pages, page_hash, page_size, pdf_hash, pdf_size) = 0 end)
);
create index report_plan on report (plan_id, month, id desc);
create index report_workstream on report (workstream_id);
create index report_asked_by on report (asked_by);
create index report_unfinished on report (id) where state in ('WAITING', 'RUNNING');

create table report_chunk (
  report_id bigint not null references report on delete cascade,
  part      text   not null check (part in ('PAGE', 'PDF')),
  number    int    not null check (number >= 0),
  bytes     bytea  not null,
  primary key (report_id, part, number)
);
alter table report_chunk alter column bytes set storage external;

create table report_edition (
  report_id      bigint primary key references report,
  reference      text   not null unique check (reference ~ '^RP-[0-9]{4}-[0-9]{4,9}$'),
  kind           text   not null,
  plan_id        bigint not null references plan,
  workstream_id  bigint references workstream,
  month          date   not null,
  edition        int    not null,
  because        text,
  title          text   not null check (btrim(title) <> ''),
  published_by   bigint not null references account,
  published_at   timestamptz not null,
  unique nulls not distinct (kind, plan_id, workstream_id, month, edition),
  check ((edition = 1) = (because is null))
);
create index report_edition_month on report_edition (month desc, report_id desc);
create index report_edition_plan on report_edition (plan_id);
create index report_edition_workstream on report_edition (workstream_id);
create index report_edition_by on report_edition (published_by);

-- What was published stays, to the last byte.
create function published_reports_stay() returns trigger language plpgsql as $$
declare
  row_as_it_was jsonb;
begin
  if tg_op = 'TRUNCATE' then
    if exists (select from report_edition) then
      raise exception 'A published report is never changed: make a new edition.' using errcode = 'integrity_constraint_violation';
    end if;
    return null;
  end if;
  if tg_op = 'INSERT' then row_as_it_was := to_jsonb(new); else row_as_it_was := to_jsonb(old); end if;
  if exists (select from report_edition where report_id = (coalesce(row_as_it_was->>'report_id', row_as_it_was->>'id'))::bigint) then
    raise exception 'A published report is never changed: make a new edition.' using errcode = 'integrity_constraint_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;

create trigger report_stays before update or delete on report
  for each row execute function published_reports_stay();
create trigger report_chunk_stays before insert or update or delete on report_chunk
  for each row execute function published_reports_stay();
create trigger report_edition_stays before update or delete on report_edition
  for each row execute function published_reports_stay();
create trigger report_is_not_emptied before truncate on report
  for each statement execute function published_reports_stay();
create trigger report_chunk_is_not_emptied before truncate on report_chunk
  for each statement execute function published_reports_stay();
create trigger report_edition_is_not_emptied before truncate on report_edition
  for each statement execute function published_reports_stay();

create function report_must_be_journalled() returns trigger language plpgsql as $$
declare
  about text;
begin
  if tg_table_name = 'report_edition' then
    about := new.reference;
  else
    select p.reference into about from workstream w join plan p on p.id = w.plan_id where w.id = new.workstream_id;
  end if;
  if not exists (select from journal_entry where subject = about and transaction_id = pg_current_xact_id()) then
    raise exception '% was changed without a journal entry for %.', tg_table_name, about
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create constraint trigger highlight_report_is_journalled after insert or update on highlight_report
  deferrable initially deferred for each row execute function report_must_be_journalled();
create constraint trigger report_edition_is_journalled after insert on report_edition
  deferrable initially deferred for each row execute function report_must_be_journalled();
