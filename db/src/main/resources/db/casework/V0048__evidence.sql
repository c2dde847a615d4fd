-- What a board or an inspector is shown: every revision with the hash of its content, what somebody who did not give it
-- thought of it, and what it was to back, with the times that let any past day be asked about. None of it can be changed.

create table evidence_numbering (
  year int    primary key,
  last bigint not null
);

-- Of each piece what does not change, and as it stands now: what lists ask. How it came to stand so is told by the rows below.
create table evidence (
  id          bigint generated always as identity primary key,
  version     bigint not null default 0,
  -- none is ever taken away, so the number of the last is how many there are
  ordinal     bigint not null unique check (ordinal > 0),
  reference   text   not null unique check (reference ~ '^E-[0-9]{4}-[0-9]{4,9}$'),
  kind        text   not null check (kind in ('FILE', 'LINK', 'READING')),
  added_by    bigint not null references account,
  added_at    timestamptz not null,
  revision    int    not null check (revision > 0),
  title       text   not null check (btrim(title) <> ''),
  type        text   not null check (type in ('DATA', 'AUDIT', 'VOICE_OF_CHILD', 'VOICE_OF_PRACTITIONER', 'DOCUMENT')),
  day         date   not null,
  produced_by text   not null check (btrim(produced_by) <> ''),
  strength    text   not null check (strength in ('WEAK', 'MODERATE', 'STRONG')),
  marking     text   not null check (marking in ('ORDINARY', 'SENSITIVE')),
  standing    text   not null check (standing in ('WAITING', 'ACCEPTED', 'NOT_ACCEPTED', 'WITHDRAWN')),
  backs       int    not null default 0 check (backs >= 0),
  -- only of what everybody may read: a search never tells what is in a sensitive piece
  words       tsvector not null generated always as
    (to_tsvector('simple', reference || ' ' || title || ' ' || produced_by) || to_tsvector('english', title)) stored
);
create index evidence_added on evidence (added_at, ordinal);
create index evidence_added_by on evidence (added_by);
create index evidence_standing on evidence (standing, ordinal);
create index evidence_type on evidence (type, ordinal);
create index evidence_strength on evidence (strength, ordinal);
create index evidence_kind on evidence (kind, ordinal);
create index evidence_backs_nothing on evidence (ordinal) where backs = 0;
create index evidence_words on evidence using gin (words);

-- The bytes of a file, once however often it was given, where the setting put them at the time.
create table evidence_content (
  id        bigint generated always as identity primary key,
  hash      bytea  not null unique check (length(hash) = 32),
  size      bigint not null check (size > 0),
  stored_in text   not null check (stored_in in ('DATABASE', 'DISK')),
  stored_at timestamptz not null
);
create index evidence_content_on_disk on evidence_content (id) where stored_in = 'DISK';

create table evidence_chunk (
  content_id bigint not null references evidence_content,
  number     int    not null check (number >= 0),
  bytes      bytea  not null,
  primary key (content_id, number)
);
-- most of what comes is compressed already
alter table evidence_chunk alter column bytes set storage external;

create table evidence_revision (
  evidence_id bigint not null references evidence,
  number      int    not null check (number > 0),
  title       text   not null,
  type        text   not null,
  day         date   not null,
  produced_by text   not null,
  shows       text   not null check (btrim(shows) <> ''),
  strength    text   not null,
  hash        bytea  not null check (length(hash) = 32),
  content_id  bigint references evidence_content,
  file_name   text,
  media_type  text,
  address     text,
  indicator   text,
  period      text,
  -- what is different from the one before
  changed     text   check ((number = 1) = (changed is null)),
  added_by    bigint not null references account,
  added_at    timestamptz not null,
  primary key (evidence_id, number),
  check (num_nonnulls(content_id, address, indicator) = 1),
  check ((content_id is null) = (file_name is null) and (content_id is null) = (media_type is null)),
  check ((indicator is null) = (period is null))
);
create index evidence_revision_hash on evidence_revision (hash);
create index evidence_revision_content on evidence_revision (content_id);
create index evidence_revision_added_by on evidence_revision (added_by, evidence_id);

create table evidence_review (
  id          bigint generated always as identity primary key,
  evidence_id bigint not null,
  revision    int    not null,
  accepted    boolean not null,
  why         text   not null check (btrim(why) <> ''),
  reviewed_by bigint not null references account,
  reviewed_at timestamptz not null,
  foreign key (evidence_id, revision) references evidence_revision
);
create index evidence_review_revision on evidence_review (evidence_id, revision);
create index evidence_review_by on evidence_review (reviewed_by);

-- What a piece backs: an action, a finding, whatever has a reference. One that was taken away has a row in evidence_unlink.
create table evidence_link (
  id          bigint generated always as identity primary key,
  evidence_id bigint not null references evidence,
  subject     text   not null check (subject ~ '^[A-Z]{1,3}-[0-9]{4}-[0-9]{4,9}$'),
  why         text   not null check (btrim(why) <> ''),
  linked_by   bigint not null references account,
  linked_at   timestamptz not null
);
create index evidence_link_subject on evidence_link (subject, evidence_id);
create index evidence_link_evidence on evidence_link (evidence_id);
create index evidence_link_by on evidence_link (linked_by);

create table evidence_unlink (
  link_id     bigint primary key references evidence_link,
  why         text   not null check (btrim(why) <> ''),
  unlinked_by bigint not null references account,
  unlinked_at timestamptz not null
);
create index evidence_unlink_by on evidence_unlink (unlinked_by);

create table evidence_marking (
  id          bigint generated always as identity primary key,
  evidence_id bigint not null references evidence,
  marking     text   not null check (marking in ('ORDINARY', 'SENSITIVE')),
  why         text,
  marked_by   bigint not null references account,
  marked_at   timestamptz not null
);
create index evidence_marking_evidence on evidence_marking (evidence_id);
create index evidence_marking_by on evidence_marking (marked_by);

create table evidence_withdrawal (
  evidence_id  bigint primary key references evidence,
  why          text   not null check (btrim(why) <> ''),
  withdrawn_by bigint not null references account,
  withdrawn_at timestamptz not null
);
create index evidence_withdrawal_by on evidence_withdrawal (withdrawn_by);

create function evidence_must_be_journalled() returns trigger language plpgsql as $$
declare
  piece text;
begin
  if tg_table_name = 'evidence' then
    piece := new.reference;
  elsif tg_table_name = 'evidence_unlink' then
    select e.reference into piece from evidence_link l join evidence e on e.id = l.evidence_id where l.id = new.link_id;
  else
    select reference into piece from evidence where id = new.evidence_id;
  end if;
  if not exists (select 1 from journal_entry
                  where subject = piece and transaction_id = pg_current_xact_id()) then
    raise exception 'Evidence % was changed without a journal entry.', piece
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

create constraint trigger evidence_is_journalled after insert or update on evidence
  deferrable initially deferred for each row execute function evidence_must_be_journalled();
create constraint trigger evidence_revision_is_journalled after insert on evidence_revision
  deferrable initially deferred for each row execute function evidence_must_be_journalled();
create constraint trigger evidence_review_is_journalled after insert on evidence_review
  deferrable initially deferred for each row execute function evidence_must_be_journalled();
create constraint trigger evidence_link_is_journalled after insert on evidence_link
  deferrable initially deferred for each row execute function evidence_must_be_journalled();
create constraint trigger evidence_unlink_is_journalled after insert on evidence_unlink
  deferrable initially deferred for each row execute function evidence_must_be_journalled();
create constraint trigger evidence_marking_is_journalled after insert on evidence_marking
  deferrable initially deferred for each row execute function evidence_must_be_journalled();
create constraint trigger evidence_withdrawal_is_journalled after insert on evidence_withdrawal
  deferrable initially deferred for each row execute function evidence_must_be_journalled();
