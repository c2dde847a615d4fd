-- Whoever rates an action red or amber says what will bring it back and by when. What was said before this was asked for
-- stays as it was said: the check is for what comes from now on.
alter table action_update
  add column recovery    text,
  add column recovery_by date,
  add check ((recovery is null) = (recovery_by is null)),
  add check (own_rating is null or own_rating not in ('AMBER', 'RED') or btrim(coalesce(recovery, '')) <> '') not valid;
