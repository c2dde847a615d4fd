-- Who did what, when and why, written in the transaction of the act and chained per subject, so that work on one
-- complaint never waits for another. The application may add entries and read them, nothing else.

create table journal_entry (
  id             bigint generated always as identity primary key,
  subject        text        not null,
  sequence       bigint      not null check (sequence > 0),
  at             timestamptz not null,
  actor          text        not null,
  actor_id       bigint      references account,
  act            text        not null,
  payload_hash   bytea       not null,
  previous_hash  bytea,
  hash           bytea       not null,
  transaction_id xid8        not null default pg_current_xact_id(),
  unique (subject, sequence)
);

-- Free text and values may have to be destroyed one day; the entry keeps their hash.
create table journal_payload (
  entry_id bigint primary key references journal_entry,
  why      text,
  details  jsonb not null default '{}'
);

-- One global order over committed entries, written afterwards by a job.
create table journal_seal (
  position bigint primary key,
  entry_id bigint not null unique references journal_entry,
  hash     bytea  not null,
  sealed_at timestamptz not null
);

create function must_be_journalled() returns trigger language plpgsql as $$
declare
  complaint_number text;
begin
  if tg_table_name = 'complaint' then
    complaint_number := case when tg_op = 'DELETE' then old.number else new.number end;
  else
    select number into complaint_number from complaint
     where id = case when tg_op = 'DELETE' then old.complaint_id else new.complaint_id end;
  end if;
  if not exists (select 1 from journal_entry
                  where subject = complaint_number and transaction_id = pg_current_xact_id()) then
    raise exception 'Complaint % was changed without a journal entry.', complaint_number
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create constraint trigger complaint_is_journalled after insert or update or delete on complaint
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger complaint_point_is_journalled after insert or update or delete on complaint_point
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger complaint_person_is_journalled after insert or update or delete on complaint_person
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger eligibility_is_journalled after insert or update or delete on eligibility
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger local_resolution_is_journalled after insert or update or delete on local_resolution
  deferrable initially deferred for each row execute function must_be_journalled();
