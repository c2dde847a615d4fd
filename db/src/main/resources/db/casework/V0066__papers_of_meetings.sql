-- Papers and minutes as the files they came in, so that what a board had before it can be opened years later: kept with the
-- files of evidence, under the same rules, never changed, and taken back only with a reason.

create table meeting_file (
  id         bigint generated always as identity primary key,
  meeting_id bigint not null references meeting,
  -- runs through the meeting it was given for, and is its address; an item that is moved takes its papers along
  number     int    not null check (number > 0),
  -- none: the minutes
  item_id    bigint references agenda_item,
  file_name  text   not null check (btrim(file_name) <> ''),
  media_type text   not null,
  hash       bytea  not null check (length(hash) = 32),
  size       bigint not null check (size > 0),
  content_id bigint not null references evidence_content,
  came_on    date   not null,
  put_by     bigint not null references account,
  put_at     timestamptz not null,
  unique (meeting_id, number)
);
create index meeting_file_item on meeting_file (item_id);
create index meeting_file_content on meeting_file (content_id);
create index meeting_file_put_by on meeting_file (put_by);

create table meeting_file_withdrawal (
  file_id      bigint primary key references meeting_file,
  why          text   not null check (btrim(why) <> ''),
  withdrawn_by bigint not null references account,
  withdrawn_at timestamptz not null
);
create index meeting_file_withdrawal_by on meeting_file_withdrawal (withdrawn_by);

create function files_of_meetings_stay() returns trigger language plpgsql as $$
begin
  raise exception 'A file of a meeting is kept as it came. Withdraw it, with the reason.'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger meeting_file_stays before update or delete on meeting_file
  for each row execute function files_of_meetings_stay();
create trigger meeting_file_withdrawal_stays before update or delete on meeting_file_withdrawal
  for each row execute function files_of_meetings_stay();

create function meeting_file_must_be_journalled() returns trigger language plpgsql as $$
declare
  about text;
begin
  if tg_table_name = 'meeting_file' then
    select reference into about from meeting where id = new.meeting_id;
  else
    select m.reference into about from meeting_file f join meeting m on m.id = f.meeting_id where f.id = new.file_id;
  end if;
  if not exists (select from journal_entry where subject = about and transaction_id = pg_current_xact_id()) then
    raise exception '% was changed without a journal entry for %.', tg_table_name, about
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger meeting_file_is_journalled after insert on meeting_file
  deferrable initially deferred for each row execute function meeting_file_must_be_journalled();
create constraint trigger meeting_file_withdrawal_is_journalled after insert on meeting_file_withdrawal
  deferrable initially deferred for each row execute function meeting_file_must_be_journalled();
