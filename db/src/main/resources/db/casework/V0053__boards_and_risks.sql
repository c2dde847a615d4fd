-- Whoever steers the programme and holds it to account, when they meet, and what they worry about: so that a decision can
-- be traced to a minute, and a worry to whoever does something about it.

create table body (
  id         bigint generated always as identity primary key,
  version    bigint not null default 0,
  reference  text   not null unique check (reference ~ '^B-[0-9]{4}-[0-9]{4,9}$'),
  kind       text   not null check (kind in
               ('IMPROVEMENT_BOARD', 'SUB_GROUP', 'SCRUTINY_COMMITTEE', 'CABINET', 'PARTNERSHIP_BOARD', 'OTHER')),
  name       text   not null unique check (btrim(name) <> ''),
  purpose    text,
  part_of_id bigint references body,
  -- so many members must be there; none: the chair decides
  quorum     int    check (quorum > 0),
  weeks      int    check (weeks between 1 and 52),
  reports_to text,
  set_up_on  date   not null,
  check (part_of_id <> id)
);
create index body_part_of on body (part_of_id);

-- Its terms of reference, each edition as it was agreed, and each quarter's look at them.
create table body_terms (
  id        bigint generated always as identity primary key,
  body_id   bigint not null references body,
  edition   int    not null,
  text      text   not null check (btrim(text) <> ''),
  agreed_on date   not null,
  minute    text,
  unique (body_id, edition)
);

create table body_terms_review (
  id          bigint generated always as identity primary key,
  body_id     bigint not null references body,
  reviewed_on date   not null,
  outcome     text   not null check (btrim(outcome) <> ''),
  minute      text,
  by_name     text   not null
);
create index body_terms_review_body on body_terms_review (body_id, reviewed_on desc);

create table meeting (
  id                bigint generated always as identity primary key,
  version           bigint not null default 0,
  reference         text   not null unique check (reference ~ '^M-[0-9]{4}-[0-9]{4,9}$'),
  body_id           bigint not null references body,
  held_on           date   not null,
  starts_at         text,
  place             text,
  -- counted back from the day it is held
  papers_due_on     date   not null check (papers_due_on <= held_on),
  apologies_due_on  date   not null check (apologies_due_on <= held_on),
  notice_sent_on    date   check (notice_sent_on <= held_on),
  cancelled_on      date,
  cancelled_because text,
  -- who was there, and whether that was enough: as the body wanted it then
  attended_on       date   check (attended_on >= held_on),
  quorum_needed     int,
  present           int,
  quorum            text   check (quorum in ('MET', 'NOT_MET', 'CHAIR_DECIDES')),
  chair_decided     text,
  minutes           text,
  minutes_by        text,
  minutes_at        timestamptz,
  agreed_on         date   check (agreed_on >= held_on),
  agreed_by         text,
  send_by           date,
  sent_on           date   check (sent_on >= agreed_on),
  difference        text,
  unique (body_id, held_on),
  check ((cancelled_on is null) = (cancelled_because is null)),
  check ((attended_on is null) = (quorum is null)),
  check (quorum is null or quorum = 'MET' or btrim(coalesce(chair_decided, '')) <> ''),
  check ((agreed_on is null) = (agreed_by is null)),
  check ((agreed_on is null) = (send_by is null)),
  check (agreed_on is null or minutes is not null),
  check (sent_on is null or agreed_on is not null)
);

-- Who belongs to it; a change is agreed in a meeting and minuted, or has a reason where there was no meeting yet.
create table body_member (
  id             bigint generated always as identity primary key,
  body_id        bigint not null references body,
  name           text   not null check (btrim(name) <> ''),
  organisation   text,
  role           text   not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'ADVISER', 'OBSERVER')),
  account_id     bigint references account,
  from_on        date   not null,
  joined_at_id   bigint references meeting,
  joined_minute  text,
  joined_because text,
  until_on       date   check (until_on >= from_on),
  left_at_id     bigint references meeting,
  left_minute    text,
  left_because   text,
  check (joined_minute is not null or joined_because is not null),
  check ((joined_at_id is null) = (joined_minute is null)),
  check ((left_at_id is null) = (left_minute is null)),
  check ((until_on is null) = (left_minute is null and left_because is null))
);
create index body_member_body on body_member (body_id, id);
create index body_member_account on body_member (account_id);
create index body_member_joined_at on body_member (joined_at_id);
create index body_member_left_at on body_member (left_at_id);
create unique index body_member_chair on body_member (body_id) where role = 'CHAIR' and until_on is null;

create table member_substitute (
  id           bigint generated always as identity primary key,
  member_id    bigint not null references body_member,
  name         text   not null check (btrim(name) <> ''),
  organisation text,
  from_on      date   not null,
  until_on     date   check (until_on >= from_on)
);
create index member_substitute_member on member_substitute (member_id);

-- What a meeting is to deal with: its work programme while the meeting lies ahead, its agenda when it comes.
create table agenda_item (
  id          bigint generated always as identity primary key,
  meeting_id  bigint  not null references meeting,
  position    int     not null,
  title       text    not null check (btrim(title) <> ''),
  writer      text,
  has_paper   boolean not null,
  received_on date,
  check (has_paper or received_on is null)
);
create index agenda_item_meeting on agenda_item (meeting_id, position);

create table agenda_item_move (
  id       bigint generated always as identity primary key,
  item_id  bigint not null references agenda_item,
  from_id  bigint not null references meeting,
  to_id    bigint not null references meeting,
  because  text   not null check (btrim(because) <> ''),
  moved_on date   not null
);
create index agenda_item_move_item on agenda_item_move (item_id);
create index agenda_item_move_from on agenda_item_move (from_id);
create index agenda_item_move_to on agenda_item_move (to_id);

create table attendance (
  meeting_id   bigint not null references meeting,
  member_id    bigint not null references body_member,
  apologies_on date,
  substitute   text,
  came         text   check (came in ('PRESENT', 'SUBSTITUTE', 'ABSENT')),
  primary key (meeting_id, member_id),
  check (came is distinct from 'SUBSTITUTE' or btrim(coalesce(substitute, '')) <> '')
);
create index attendance_member on attendance (member_id);

-- What might go wrong. How likely and how bad it is judged to be is said anew at each review; the last one holds.
create table risk (
  id             bigint generated always as identity primary key,
  version        bigint not null default 0,
  reference      text   not null unique check (reference ~ '^R-[0-9]{4}-[0-9]{4,9}$'),
  cause          text   not null check (btrim(cause) <> ''),
  event          text   not null check (btrim(event) <> ''),
  impact         text   not null check (btrim(impact) <> ''),
  workstream     text,
  raised_on      date   not null,
  raised_by      text   not null,
  escalated_to   text,
  escalated_on   date,
  closed_on      date,
  closed_because text,
  check ((escalated_to is null) = (escalated_on is null)),
  check ((closed_on is null) = (closed_because is null))
);

create table risk_review (
  id                bigint generated always as identity primary key,
  risk_id           bigint not null references risk,
  reviewed_on       date   not null,
  likelihood_before int    not null check (likelihood_before between 1 and 5),
  impact_before     int    not null check (impact_before between 1 and 5),
  controls          text,
  likelihood_after  int    not null check (likelihood_after between 1 and 5),
  impact_after      int    not null check (impact_after between 1 and 5),
  owner             text   not null check (btrim(owner) <> ''),
  next_step         text,
  next_due_on       date,
  words             text,
  by_name           text   not null,
  check (likelihood_after * impact_after <= likelihood_before * impact_before)
);
create index risk_review_risk on risk_review (risk_id, id desc);

create function said_of_a_risk_stays() returns trigger language plpgsql as $$
begin
  raise exception 'A review of a risk is kept as it was said. Review the risk again.'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger risk_review_stays before update or delete on risk_review
  for each row execute function said_of_a_risk_stays();

-- As with actions and findings: what changed left an entry in the journal, or is not committed.
create function boards_must_be_journalled() returns trigger language plpgsql as $$
declare
  subjects text[];
  changed  jsonb;
begin
  if tg_op = 'DELETE' then changed := to_jsonb(old); else changed := to_jsonb(new); end if;
  subjects := case tg_argv[0]
    when 'self'    then array[changed->>'reference']
    when 'body'    then (select array[reference] from body where id = (changed->>'body_id')::bigint)
    when 'member'  then (select array[b.reference] from body b join body_member m on m.body_id = b.id
                          where m.id = (changed->>'member_id')::bigint)
    when 'meeting' then (select array[reference] from meeting where id = (changed->>'meeting_id')::bigint)
    when 'risk'    then (select array[reference] from risk where id = (changed->>'risk_id')::bigint)
    end;
  if not exists (select 1 from journal_entry
                  where subject = any (subjects) and transaction_id = pg_current_xact_id()) then
    raise exception '% was changed without a journal entry for %.', tg_table_name, subjects
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;

do $$
declare
  kept record;
begin
  for kept in select * from (values
      ('body', 'self'), ('meeting', 'self'), ('risk', 'self'), ('body_terms', 'body'), ('body_terms_review', 'body'),
      ('body_member', 'body'), ('member_substitute', 'member'), ('agenda_item', 'meeting'), ('attendance', 'meeting'),
      ('risk_review', 'risk')) as t (name, subject_is)
  loop
    execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred
      for each row execute function boards_must_be_journalled(%L)', kept.name || '_is_journalled', kept.name, kept.subject_is);
  end loop;
end $$;
