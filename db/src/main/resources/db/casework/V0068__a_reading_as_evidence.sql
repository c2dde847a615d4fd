-- A reading given as evidence is one that is on record: what was recorded is kept as it was read, and hashed. Readings given
-- before this were named in two texts; nothing more is known of them.
alter table evidence_revision
  add column indicator_reference text,
  add column reading             text,
  add check ((indicator_reference is null) = (reading is null)),
  add check (reading is null or indicator is not null);
