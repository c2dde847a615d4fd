-- A complaint, its points, its people and the facts of its local resolution (2006 Regulations, regs 14 to 16).
-- The row is the truth; the engine only remembers where it is waiting.

create table complaint_numbering (
  year  int    primary key,
  last  bigint not null
);

create table complaint (
  id             bigint generated always as identity primary key,
  version        bigint not null default 0,
  changed_at     timestamptz not null,
  number         text   not null unique check (number ~ '^CS-[0-9]{4}-[0-9]{4,9}$'),
  received_on    date   not null check (received_on >= date '1900-01-01'),
  received_by    text,
  source         text   not null check (source in ('REGISTERED', 'IMPORTED')),
  log_reference  text,
  raised_by      text,
  summary        text   not null default '',
  stage          text   not null check (stage in ('LOCAL_RESOLUTION')),
  -- where it waits; null once nothing waits any more
  step           text   check (step in ('CHECK_PROCEDURE', 'ACKNOWLEDGE', 'AGREE_POINTS', 'ASSIGN', 'RESPOND',
                                        'CHECK_QUALITY', 'SEND_ANSWER', 'AWAIT_COMPLAINANT')),
  team_id        bigint references team,
  -- the manager nearest the service, who answers it
  manager_id     bigint references account,
  -- the person who holds the next piece of work
  holder_id      bigint references account,
  outcome        text   check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING')),
  closed_on      date,
  closing        text   check (closing in ('ANSWERED', 'WITHDRAWN', 'OUTSIDE_PROCEDURE', 'BEFORE_REDRESS')),
  closing_reason text,
  -- court: the complainant may come back until this day (reg. 8 and guidance)
  may_return_until date,
  check ((step is null) = (closing is not null)),
  check (closing is null or closing in ('OUTSIDE_PROCEDURE', 'BEFORE_REDRESS') or closed_on is not null)
);

create table complaint_point (
  id              bigint generated always as identity primary key,
  complaint_id    bigint not null references complaint,
  ordinal         int    not null check (ordinal > 0),
  text            text   not null,
  desired_outcome text,
  finding         text   check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING')),
  finding_reason  text,
  -- a point may be dealt with elsewhere while the others go on
  outside_reason  text,
  outside_route   text,
  unique (complaint_id, ordinal)
);

create table complaint_person (
  complaint_id bigint not null references complaint,
  person_id    bigint not null references person,
  part         text   not null check (part in ('COMPLAINANT', 'CHILD', 'ADVOCATE', 'REPRESENTATIVE')),
  relation     text,
  primary key (complaint_id, person_id, part)
);
create index complaint_person_person on complaint_person (person_id);

-- Whether it belongs to the statutory procedure: the questions that come before anything else.
create table eligibility (
  complaint_id          bigint primary key references complaint,
  checked_on            date,
  acts_for_another      boolean,
  consent_given         boolean,
  safeguarding_concern  boolean not null,
  safeguarding_referral text,
  ground                text check (ground in ('NOT_A_QUALIFYING_PERSON', 'NOT_IN_SCOPE', 'OUT_OF_TIME',
                                               'CONSIDERED_ALREADY', 'CONCURRENT_PROCEEDINGS', 'NO_CONSENT')),
  explanation           text,
  approved_by           text,
  check (not safeguarding_concern or safeguarding_referral is not null)
);

create table local_resolution (
  complaint_id           bigint primary key references complaint,
  acknowledged_on        date,
  points_agreed_on       date,
  assigned_on            date,
  responded_on           date,
  response_text          text,
  returned_reason        text,
  quality_checked_on     date,
  quality_checked_by     bigint references account,
  answer_sent_on         date,
  overrun_reason         text,
  stage_two_offered_on   date,
  -- what the imported log does not say, by the names of the fields
  unknown_facts          text
);

-- What the register is sorted and filtered by; the bench shows which of these earn their keep.
create index complaint_received on complaint (received_on desc, id desc);
create index complaint_team_received on complaint (team_id, received_on);
create index complaint_open on complaint (step, id) where step is not null;
create index complaint_manager on complaint (manager_id) where manager_id is not null;
create index complaint_holder on complaint (holder_id) where holder_id is not null;
create unique index complaint_log_reference on complaint (log_reference) where log_reference is not null;
