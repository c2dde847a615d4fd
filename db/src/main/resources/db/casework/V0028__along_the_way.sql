-- What happens along the way, at any stage (rule book A8, A9): talks, questions to other teams, remedies, agreed pauses,
-- proceedings elsewhere, restrictions of contact, links between complaints, and how a complaint was withdrawn.

create table contact_note (
  id            bigint generated always as identity primary key,
  complaint_id  bigint not null references complaint,
  took_place_on date   not null,
  way           text   not null check (way in ('TELEPHONE', 'MEETING', 'VIDEO_CALL', 'VISIT', 'EMAIL', 'LETTER')),
  with_whom     text   not null check (btrim(with_whom) <> ''),
  said          text   not null check (btrim(said) <> ''),
  recorded_by   text   not null,
  recorded_at   timestamptz not null
);
create index contact_note_complaint on contact_note (complaint_id);

-- By agreement only; it takes nothing from the complainant and moves no clock.
create table mediation (
  id            bigint generated always as identity primary key,
  complaint_id  bigint not null references complaint,
  kind          text   not null check (kind in ('MEDIATION', 'MEETING', 'CONCILIATION', 'FAMILY_GROUP_CONFERENCE')),
  offered_on    date   not null,
  offered_by    text   not null,
  agreed        boolean,
  answered_on   date,
  held_on       date,
  outcome       text,
  check ((agreed is null) = (answered_on is null)),
  check (answered_on is null or answered_on >= offered_on),
  check ((held_on is null) = (outcome is null)),
  check (held_on is null or (agreed and held_on >= answered_on))
);
create index mediation_complaint on mediation (complaint_id);

-- A question to one person of another team. Undecided about, it climbs: wanted today, overdue, and on to their manager.
create table input_request (
  id              bigint generated always as identity primary key,
  complaint_id    bigint not null references complaint,
  team_id         bigint references team,
  asked_id        bigint not null references account,
  question        text   not null check (btrim(question) <> ''),
  asked_on        date   not null,
  asked_by_id     bigint not null references account,
  wanted_by       date   not null,
  chased_on       date,
  overdue_since   date,
  escalates_after date,
  escalated_to_id bigint references account,
  escalated_on    date,
  answered_on     date,
  answered_by     text,
  answer          text,
  withdrawn_on    date,
  withdrawn_because text,
  check (wanted_by >= asked_on),
  check (asked_id <> asked_by_id),
  check ((escalated_to_id is null) = (escalated_on is null)),
  check ((answered_on is null) = (answer is null)),
  check ((withdrawn_on is null) = (withdrawn_because is null)),
  check (answered_on is null or withdrawn_on is null)
);
create index input_request_complaint on input_request (complaint_id);
create index input_request_asked on input_request (asked_id) where answered_on is null and withdrawn_on is null;
create index input_request_escalated on input_request (escalated_to_id) where answered_on is null and withdrawn_on is null;
create index input_request_open on input_request (wanted_by) where answered_on is null and withdrawn_on is null;

-- In the Ombudsman's order: apology, putting it right, a payment, and a change of the service always considered.
create table remedy (
  id               bigint generated always as identity primary key,
  complaint_id     bigint not null references complaint,
  kind             text   not null check (kind in ('APOLOGY', 'PUT_RIGHT', 'PAYMENT', 'SERVICE_CHANGE')),
  what             text   not null check (btrim(what) <> ''),
  amount           numeric(10, 2) check (amount > 0),
  proposed_on      date   not null,
  proposed_by      text   not null,
  approved_on      date,
  approved_by      text,
  offered_on       date,
  accepted_on      date,
  refused_on       date,
  refusal          text,
  done_on          date,
  evidence         text,
  -- a change of the service is an action of the improvement work; considered and not needed, it says why
  action_reference text,
  not_needed       boolean not null default false,
  check ((kind = 'PAYMENT') = (amount is not null)),
  check (kind = 'SERVICE_CHANGE' or (action_reference is null and not not_needed)),
  check ((approved_on is null) = (approved_by is null)),
  check ((refused_on is null) = (refusal is null)),
  check ((done_on is null) = (evidence is null)),
  check (accepted_on is null or refused_on is null),
  check (kind <> 'PAYMENT' or offered_on is null or approved_on is not null),
  check (kind <> 'PAYMENT' or done_on is null or accepted_on is not null)
);
create index remedy_complaint on remedy (complaint_id);

-- A log entry, never a stopped clock (rule book H8).
create table agreed_pause (
  id           bigint generated always as identity primary key,
  complaint_id bigint not null references complaint,
  from_day     date   not null,
  until_day    date   not null,
  why          text   not null check (btrim(why) <> ''),
  agreed_with  text   not null check (btrim(agreed_with) <> ''),
  agreed_on    date   not null,
  recorded_by  text   not null,
  check (until_day >= from_day)
);
create index agreed_pause_complaint on agreed_pause (complaint_id);

-- Reg. 8: what might prejudice proceedings elsewhere waits, point by point, and is never lost.
create table proceedings (
  id                     bigint generated always as identity primary key,
  complaint_id           bigint not null references complaint,
  kind                   text   not null check (kind in ('COURT', 'TRIBUNAL', 'DISCIPLINARY', 'CRIMINAL', 'CHILD_PROTECTION')),
  court_reference        text,
  legal_advice_reference text,
  decided_on             date   not null,
  decided_by             text   not null,
  review_on              date   not null,
  -- decided first, told second; until then it shows as still to be told
  told_on                date,
  ended_on               date,
  end_note               text,
  may_return_until       date,
  returned_on            date,
  returned_as            text,
  check (review_on >= decided_on),
  check ((ended_on is null) = (may_return_until is null)),
  check (returned_on is null or ended_on is not null)
);
create index proceedings_complaint on proceedings (complaint_id);
create index proceedings_review on proceedings (review_on) where ended_on is null;

create table proceedings_point (
  id             bigint generated always as identity primary key,
  proceedings_id bigint not null references proceedings,
  complaint_id   bigint not null references complaint,
  stage          text   not null check (stage in ('LOCAL_RESOLUTION', 'INVESTIGATION')),
  ordinal        int    not null check (ordinal > 0),
  text           text   not null,
  -- how considering this point might prejudice the proceedings: asked of each, never of the complaint as a whole
  prejudice      text   not null check (btrim(prejudice) <> ''),
  unique (proceedings_id, stage, ordinal)
);
create index proceedings_point_complaint on proceedings_point (complaint_id);

alter table complaint_point add column held_because text;
alter table statement_point add column held_because text;

-- Restricts a way of contact, never the right to complain.
create table contact_restriction (
  id           bigint generated always as identity primary key,
  complaint_id bigint not null references complaint,
  person_id    bigint references person,
  who          text   not null check (btrim(who) <> ''),
  what         text   not null check (btrim(what) <> ''),
  still_open   text   not null check (btrim(still_open) <> ''),
  why          text   not null check (btrim(why) <> ''),
  from_day     date   not null,
  told_on      date   not null,
  review_on    date   not null,
  set_by       text   not null,
  reviewed_on  date,
  review_note  text,
  ended_on     date,
  check (review_on >= from_day)
);
create index contact_restriction_complaint on contact_restriction (complaint_id);
create index contact_restriction_person on contact_restriction (person_id);
create index contact_restriction_review on contact_restriction (review_on) where ended_on is null;

-- Both ways in one row: the lower id first. A joint answer says which of the two carries it.
create table complaint_link (
  id           bigint generated always as identity primary key,
  complaint_id bigint not null references complaint,
  other_id     bigint not null references complaint,
  kind         text   not null check (kind in ('SAME_CHILD', 'SAME_MATTER', 'JOINT_ANSWER', 'CAME_BACK')),
  carrier_id   bigint references complaint,
  note         text,
  linked_on    date   not null,
  linked_by    text   not null,
  check (complaint_id < other_id),
  check ((kind = 'JOINT_ANSWER') = (carrier_id is not null)),
  check (carrier_id is null or carrier_id in (complaint_id, other_id)),
  unique (complaint_id, other_id, kind)
);
create index complaint_link_other on complaint_link (other_id);

create table withdrawal (
  complaint_id      bigint primary key references complaint,
  withdrawn_on      date not null,
  way               text not null check (way in ('IN_WORDS', 'IN_WRITING')),
  -- what the council looks into all the same; null when nothing is that serious
  still_looked_into text
);

create constraint trigger contact_note_is_journalled after insert or update or delete on contact_note
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger mediation_is_journalled after insert or update or delete on mediation
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger input_request_is_journalled after insert or update or delete on input_request
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger remedy_is_journalled after insert or update or delete on remedy
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger agreed_pause_is_journalled after insert or update or delete on agreed_pause
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger proceedings_is_journalled after insert or update or delete on proceedings
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger proceedings_point_is_journalled after insert or update or delete on proceedings_point
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger contact_restriction_is_journalled after insert or update or delete on contact_restriction
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger complaint_link_is_journalled after insert or update or delete on complaint_link
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger withdrawal_is_journalled after insert or update or delete on withdrawal
  deferrable initially deferred for each row execute function must_be_journalled();

insert into letter_template (key, name, subject, body) values
('POINTS_WAIT', 'Points wait for proceedings elsewhere', 'Part of your complaint ((number)) has to wait',
'Dear ((complainant))

You complained to us. We cannot look into part of your complaint ((number)) now, because doing so might prejudice proceedings that are under way elsewhere.

What waits, and why
((waiting))

We go on with everything else. We will look again at this decision on ((reviewOn)).

You do not lose anything: when the proceedings have ended, tell us within one year and we will look into what had to wait. If you think this decision is wrong, you may ask the Local Government and Social Care Ombudsman to look at it.

Yours sincerely
((council)) complaints team');
