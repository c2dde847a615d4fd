-- Decisions a named manager takes for another, and what people were told: both are records in their own right.

create table approval (
  id          bigint generated always as identity primary key,
  version     bigint not null default 0,
  complaint_number text not null references complaint (number),
  kind        text not null check (kind in ('EXTENSION', 'OUTSIDE_PROCEDURE')),
  asked_by    bigint not null references account,
  asked_at    timestamptz not null,
  reason      text not null,
  -- what exactly is to be approved, as it stood when it was asked
  snapshot    jsonb not null,
  approver_id bigint not null references account,
  -- undecided by the end of this day it lapses
  lapses_on   date,
  decision    text check (decision in ('APPROVED', 'REFUSED', 'LAPSED', 'WITHDRAWN')),
  decided_by  bigint references account,
  decided_at  timestamptz,
  decision_reason text,
  check (asked_by <> approver_id),
  check ((decision is null) = (decided_at is null)),
  check (decided_by is null or decided_by <> asked_by or decision = 'WITHDRAWN')
);
create index approval_complaint on approval (complaint_number);
create index approval_open on approval (approver_id) where decision is null;

create table letter_template (
  key     text primary key,
  name    text not null,
  subject text not null,
  body    text not null,
  version bigint not null default 0
);

create table letter (
  id           bigint generated always as identity primary key,
  complaint_number text not null references complaint (number),
  kind         text not null references letter_template (key),
  subject      text not null,
  body         text not null,
  recipient    text not null,
  way          text not null check (way in ('LETTER', 'EMAIL', 'TELEPHONE', 'IN_PERSON')),
  sent_on      date not null,
  sent_by      bigint not null references account,
  recorded_at  timestamptz not null
);
create index letter_complaint on letter (complaint_number);

create table setting (
  key        text primary key,
  value      text not null,
  changed_by bigint references account,
  changed_at timestamptz
);
