-- What others found, the plans that answer it, and the actions of those plans with their whole life: so that each action
-- can be traced to what it answers, and each finding to what was done about it.

-- Whoever found something, and when: an inspection, a visit, a committee, a complaint.
create table finding_source (
  id               bigint generated always as identity primary key,
  version          bigint not null default 0,
  reference        text   not null unique check (reference ~ '^S-[0-9]{4}-[0-9]{4,9}$'),
  kind             text   not null check (kind in
                     ('INSPECTION', 'MONITORING_VISIT', 'FOCUSED_VISIT', 'COMPLAINT', 'CASE_AUDIT', 'SERIOUS_CASE_REVIEW',
                      'SCRUTINY', 'PEER_REVIEW', 'DEEP_DIVE')),
  title            text   not null check (btrim(title) <> ''),
  body             text   not null check (btrim(body) <> ''),
  published_on     date   not null,
  received_on      date   not null,
  response_rule    text   not null check (response_rule in
                     ('STATEMENT_OF_ACTION', 'DRAFT_PLAN', 'TWO_MONTHS', 'OWN_DATE', 'NONE')),
  respond_by       date,
  responder        text,
  responded_on     date,
  response         text,
  address          text,
  complaint_number text unique references complaint (number),
  check ((response_rule = 'NONE') = (respond_by is null)),
  check ((responded_on is null) = (response is null))
);

create table finding (
  id          bigint generated always as identity primary key,
  version     bigint not null default 0,
  reference   text   not null unique check (reference ~ '^F-[0-9]{4}-[0-9]{4,9}$'),
  source_id   bigint not null references finding_source,
  addressee   text,
  number      text   not null check (btrim(number) <> ''),
  text        text   not null check (btrim(text) <> ''),
  good_answer text,
  reply       text   check (reply in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED')),
  reply_words text,
  replied_on  date,
  check ((reply is null) = (replied_on is null)),
  check (reply is null or reply = 'ACCEPTED' or btrim(coalesce(reply_words, '')) <> '')
);
create unique index finding_number on finding (source_id, coalesce(addressee, ''), number);

-- Plans hold workstreams, those hold priorities; an action has a place in each plan it was part of.
create table plan (
  id             bigint generated always as identity primary key,
  version        bigint not null default 0,
  reference      text   not null unique check (reference ~ '^P-[0-9]{4}-[0-9]{4,9}$'),
  title          text   not null check (btrim(title) <> ''),
  kind           text   not null check (kind in ('TRANSITIONAL', 'IMPROVEMENT', 'STRATEGY')),
  purpose        text,
  starts_on      date   not null,
  ends_on        date,
  follows_id     bigint references plan,
  closed_on      date,
  closed_because text,
  check (ends_on is null or ends_on >= starts_on),
  check ((closed_on is null) = (closed_because is null))
);
create index plan_follows on plan (follows_id);

create table workstream (
  id       bigint generated always as identity primary key,
  plan_id  bigint not null references plan,
  position int    not null,
  title    text   not null check (btrim(title) <> ''),
  lead     text,
  unique (plan_id, title)
);

create table priority (
  id            bigint generated always as identity primary key,
  workstream_id bigint not null references workstream,
  position      int    not null,
  title         text   not null check (btrim(title) <> ''),
  unique (workstream_id, title)
);

-- An action of a plan lives in the diagram improvement-action and waits at a step; one that was promised because of a
-- complaint and is in no plan has none.
alter table improvement_action alter column due_on drop not null;
alter table improvement_action add check (due_on is not null or complaint_number is null);
alter table improvement_action
  add column step              text check (step in ('APPROVE_ACTION', 'REVISE_ACTION', 'CARRY_OUT', 'CHECK_EVIDENCE',
                                      'ACCEPT_ACTION', 'EMBEDDING', 'CHECK_EMBEDDED', 'EMBEDDED', 'DROPPED')),
  add column proposed_by       bigint references account,
  add column lead_id           bigint references account,
  add column support           text,
  add column partner           text,
  add column starts_on         date,
  add column first_due_on      date,
  add column resources         text check (resources in ('NONE', 'AMOUNT', 'IN_WORDS', 'TO_BE_CONFIRMED')),
  add column resources_pounds  numeric(12, 2) check (resources_pounds >= 0),
  add column resources_words   text,
  add column measure           text,
  add column baseline          text,
  add column target            text,
  add column impact            text,
  add column risks             text,
  add column claimed_by        bigint references account,
  add column claimed_on        date,
  add column claim             text,
  add column accepted_on       date,
  add column embedded_check_on date,
  add column sent_back         boolean not null default false,
  add column touches           int     not null default 0,
  add column taken_on          boolean not null default false,
  add column updates_asked_on  date;
alter table improvement_action add check (step is null or (proposed_by is not null and resources is not null));
alter table improvement_action add check (resources is distinct from 'AMOUNT' or resources_pounds is not null);
alter table improvement_action add check (starts_on is null or due_on is null or due_on >= starts_on);
create index improvement_action_lead on improvement_action (lead_id);
create index improvement_action_proposed_by on improvement_action (proposed_by);
create index improvement_action_claimed_by on improvement_action (claimed_by);
create index improvement_action_step on improvement_action (step, due_on) where step is not null;

create table plan_place (
  id            bigint generated always as identity primary key,
  plan_id       bigint not null references plan,
  action_id     bigint not null references improvement_action,
  workstream_id bigint not null references workstream,
  priority_id   bigint references priority,
  number        text   not null check (btrim(number) <> ''),
  sort_key      text   not null,
  placed_on     date   not null,
  ended_on      date,
  ended_how     text   check (ended_how in ('CARRIED_FORWARD', 'SUPERSEDED', 'MERGED', 'SPLIT', 'DROPPED')),
  ended_because text,
  unique (plan_id, number),
  unique (plan_id, action_id),
  check ((ended_on is null) = (ended_how is null)),
  check ((ended_on is null) = (ended_because is null))
);
create index plan_place_action on plan_place (action_id);
create index plan_place_workstream on plan_place (workstream_id);
create index plan_place_priority on plan_place (priority_id);

-- Which action went on as which: one may be split into several, several may be merged into one.
create table action_succession (
  from_id bigint not null references improvement_action,
  to_id   bigint not null references improvement_action,
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
create index action_succession_to on action_succession (to_id);

create table finding_answer (
  finding_id bigint not null references finding,
  action_id  bigint not null references improvement_action,
  primary key (finding_id, action_id)
);
create index finding_answer_action on finding_answer (action_id);

create table action_milestone (
  id        bigint generated always as identity primary key,
  action_id bigint not null references improvement_action,
  what      text   not null check (btrim(what) <> ''),
  due_on    date   not null,
  done_on   date
);
create index action_milestone_action on action_milestone (action_id, due_on);

create table action_dependency (
  action_id bigint not null references improvement_action,
  needs_id  bigint not null references improvement_action,
  because   text,
  primary key (action_id, needs_id),
  check (action_id <> needs_id)
);
create index action_dependency_needs on action_dependency (needs_id);

-- What the lead said of a month, or says between months; a month that was asked for and not answered has no words yet.
create table action_update (
  id         bigint generated always as identity primary key,
  action_id  bigint not null references improvement_action,
  asked_on   date,
  wanted_by  date,
  given_at   timestamptz,
  given_by   text,
  done       text,
  next       text,
  slipped    text,
  own_rating text check (own_rating in ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY')),
  computed   text check (computed in ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY')),
  differs_because text,
  forecast   text check (forecast in ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY')),
  check (asked_on is not null or given_at is not null),
  check ((given_at is null) = (done is null)),
  check (given_at is null or own_rating = computed or btrim(coalesce(differs_because, '')) <> '')
);
create index action_update_action on action_update (action_id, id desc);
create unique index action_update_open on action_update (action_id) where given_at is null;

-- A day may move, with a reason and somebody else's approval; the first one is never lost.
create table action_date_change (
  id         bigint generated always as identity primary key,
  action_id  bigint not null references improvement_action,
  from_on    date,
  to_on      date   not null,
  reason     text   not null check (btrim(reason) <> ''),
  asked_by   bigint not null references account,
  asked_at   timestamptz not null,
  decided_by bigint references account,
  decided_at timestamptz,
  approved   boolean,
  decision   text,
  check ((decided_by is null) = (approved is null)),
  check (decided_by is null or decided_by <> asked_by)
);
create index action_date_change_action on action_date_change (action_id, id);
create unique index action_date_change_open on action_date_change (action_id) where decided_by is null;
create index action_date_change_asked_by on action_date_change (asked_by);
create index action_date_change_decided_by on action_date_change (decided_by);

-- What was decided about an action on its way, in order: who said complete, who checked, which board accepted.
create table action_decision (
  id        bigint generated always as identity primary key,
  action_id bigint not null references improvement_action,
  kind      text   not null check (kind in ('TAKEN_ON', 'DECLINED', 'REVISED', 'SAID_COMPLETE', 'CHECKED', 'CHECK_FAILED',
                     'ACCEPTED', 'SENT_BACK', 'EMBEDDED', 'NOT_EMBEDDED', 'REOPENED', 'DROPPED')),
  decided_on date  not null,
  by_id     bigint references account,
  by_name   text   not null,
  at        timestamptz not null,
  words     text,
  board     text,
  minute    text
);
create index action_decision_action on action_decision (action_id, id);
create index action_decision_by on action_decision (by_id);

-- How it stood at the end of a month, kept when the office rolls the month up.
create table action_rating (
  action_id bigint not null references improvement_action,
  month     date   not null check (extract(day from month) = 1),
  rating    text   not null check (rating in ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY')),
  own_rating text  check (own_rating in ('BLUE', 'GREEN', 'AMBER', 'RED', 'GREY')),
  because   text   not null,
  rated_at  timestamptz not null,
  rated_by  text   not null,
  primary key (action_id, month)
);

create table programme_numbering (
  kind text   not null,
  year int    not null,
  last bigint not null,
  primary key (kind, year)
);

-- As with complaints: what changed an action, a finding or a plan left an entry in the journal, or is not committed.
create function programme_must_be_journalled() returns trigger language plpgsql as $$
declare
  subjects text[];
  changed  record;
begin
  if tg_op = 'DELETE' then changed := old; else changed := new; end if;
  subjects := case tg_argv[0]
    when 'self'   then array[to_jsonb(changed)->>'reference', to_jsonb(changed)->>'complaint_number']
    when 'action' then (select array[reference, complaint_number] from improvement_action
                         where id = (to_jsonb(changed)->>'action_id')::bigint)
    when 'plan'   then (select array[reference] from plan where id = (to_jsonb(changed)->>'plan_id')::bigint)
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
      ('improvement_action', 'self'), ('finding_source', 'self'), ('finding', 'self'), ('plan', 'self'),
      ('workstream', 'plan'), ('action_milestone', 'action'), ('action_dependency', 'action'),
      ('action_update', 'action'), ('action_date_change', 'action'), ('action_decision', 'action'),
      ('action_rating', 'action'), ('plan_place', 'action'), ('finding_answer', 'action')) as t (name, subject_is)
  loop
    execute format('create constraint trigger %I after insert or update or delete on %I deferrable initially deferred
      for each row execute function programme_must_be_journalled(%L)', kept.name || '_is_journalled', kept.name, kept.subject_is);
  end loop;
end $$;
