-- What a scrutiny committee recommends to the executive, and by when the executive must say what it will do (Local
-- Government Act 2000, s. 9FE); and which meeting it was that decided about an action of a plan.

create table recommendation_set (
  id           bigint generated always as identity primary key,
  version      bigint not null default 0,
  body_id      bigint not null references body,
  meeting_id   bigint references meeting,
  number       int    not null,
  title        text   not null check (btrim(title) <> ''),
  executive    text   not null check (btrim(executive) <> ''),
  given_on     date   not null,
  received_on  date   check (received_on >= given_on),
  notice_on    date   check (notice_on >= given_on),
  -- two months beginning with the later of the two
  respond_by   date,
  published_on date   check (published_on >= received_on),
  -- where they are followed up as findings of the programme
  source       text,
  unique (body_id, number),
  check ((respond_by is null) = (received_on is null)),
  check (published_on is null or received_on is not null)
);
create index recommendation_set_meeting on recommendation_set (meeting_id);

create table executive_recommendation (
  id           bigint generated always as identity primary key,
  set_id       bigint not null references recommendation_set,
  number       int    not null,
  text         text   not null check (btrim(text) <> ''),
  response     text   check (response in ('ACCEPTED', 'PARTLY', 'REJECTED')),
  words        text,
  owner        text,
  due_on       date,
  responded_on date,
  unique (set_id, number),
  check ((response is null) = (responded_on is null)),
  check (response is null or response = 'ACCEPTED' or btrim(coalesce(words, '')) <> ''),
  check (response is null or response = 'REJECTED' or (owner is not null and due_on is not null))
);

create function recommendation_must_be_journalled() returns trigger language plpgsql as $$
declare
  subject_is text;
begin
  if tg_table_name = 'recommendation_set' then
    select reference into subject_is from body where id = new.body_id;
  else
    select b.reference into subject_is from body b join recommendation_set s on s.body_id = b.id where s.id = new.set_id;
  end if;
  if not exists (select 1 from journal_entry
                  where subject = subject_is and transaction_id = pg_current_xact_id()) then
    raise exception '% was changed without a journal entry for %.', tg_table_name, subject_is
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create constraint trigger recommendation_set_is_journalled after insert or update on recommendation_set
  deferrable initially deferred for each row execute function recommendation_must_be_journalled();
create constraint trigger executive_recommendation_is_journalled after insert or update on executive_recommendation
  deferrable initially deferred for each row execute function recommendation_must_be_journalled();

alter table action_decision add column meeting_id bigint references meeting;
create index action_decision_meeting on action_decision (meeting_id);
