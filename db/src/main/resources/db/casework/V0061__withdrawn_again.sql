-- A complaint that was withdrawn can come back, because the Ombudsman sends it back to a stage, and be withdrawn again: what
-- was said the first time stays.
alter table withdrawal drop constraint withdrawal_pkey;
alter table withdrawal add column id bigint generated always as identity primary key;
create index withdrawal_complaint on withdrawal (complaint_id);
