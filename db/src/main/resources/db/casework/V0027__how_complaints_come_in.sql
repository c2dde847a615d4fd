-- Who complains and for whom (rule book A2), whether it came in time (A4), where each point belongs (A3), whether a disputed
-- change of care waits (A9), and what help was offered (A10). Nothing of this is needed to receive a complaint.

create table who_complains (
  complaint_id          bigint primary key references complaint,
  -- no name is known: kept, and dealt with outside the procedure
  anonymous             boolean not null default false,
  qualifies_as          text check (qualifies_as in (
                          'CHILD_LOOKED_AFTER', 'CHILD_IN_NEED', 'PARENT', 'PARENTAL_RESPONSIBILITY', 'FOSTER_CARER',
                          'CARE_LEAVER', 'SPECIAL_GUARDIANSHIP', 'ADOPTION', 'OTHER_PERSON')),
  acts_for              text check (acts_for in ('THEMSELVES', 'CHILD', 'ADULT')),
  childs_views          text,
  consent               text check (consent in ('GIVEN', 'ABSENT', 'NOT_NEEDED')),
  consent_reason        text,
  -- the representative is not suitable: they are told why in writing, and the complaint goes on another way
  unsuitable_reason     text,
  unsuitable_told_on    date,
  adjustments           text,
  preferred_contact     text,
  advocacy_offered_on   date,
  advocacy_answer       text check (advocacy_answer in ('ACCEPTED', 'DECLINED')),
  advocacy_reason       text,
  advocacy_provider     text,
  advocate_appointed_on date,
  check (consent is null or consent = 'GIVEN' or consent_reason is not null),
  check (unsuitable_told_on is null or unsuitable_reason is not null),
  check (advocacy_answer is null or advocacy_offered_on is not null),
  check (advocate_appointed_on is null or advocacy_answer = 'ACCEPTED'),
  check (advocate_appointed_on >= advocacy_offered_on)
);

-- "Any other person" may complain when the authority decides that their interest in the child's welfare is sufficient.
create table sufficient_interest (
  complaint_id       bigint primary key references complaint,
  sufficient         boolean not null,
  reason             text    not null,
  decided_by         text    not null,
  decided_on         date    not null,
  childs_views_sought boolean not null,
  childs_views       text    not null,
  person_notified_on date,
  child_told         boolean not null,
  child_told_reason  text,
  check (child_told or child_told_reason is not null),
  check (person_notified_on >= decided_on)
);

-- When it happened, where that was asked. After a year it may still be considered (reg. 9): two answers, a reason, and a
-- look at what kept the person from complaining earlier.
create table time_limit (
  complaint_id      bigint primary key references complaint,
  matter_on         date not null,
  not_earlier       boolean,
  still_fair        boolean,
  reason            text,
  adjustments_check text,
  decision          text check (decision in ('ACCEPTED', 'REFUSED')),
  decided_by        text,
  decided_on        date,
  decision_reason   text,
  check ((not_earlier is null) = (still_fair is null) and (not_earlier is null) = (reason is null)
         and (not_earlier is null) = (adjustments_check is null)),
  check ((decision is null) = (decided_by is null) and (decision is null) = (decided_on is null)),
  check (decision is null or reason is not null)
);

-- What was done about a complaint without a name. That nobody signed it is never the reason for doing nothing.
create table anonymous_complaint (
  complaint_id bigint primary key references complaint,
  acted        boolean not null,
  action       text    not null,
  decided_by   text    not null,
  decided_on   date    not null
);

-- Where a point belongs: in the procedure, with a reason where it touches child protection, or elsewhere.
alter table complaint_point
  add column in_scope_since         date,
  add column in_scope_reason        text,
  add column about_child_protection boolean not null default false,
  add column outside_where          text check (outside_where in (
    'SAFEGUARDING', 'CORPORATE', 'CONFERENCE_APPEAL', 'REVIEW_OF_APPROVAL', 'COURT', 'OMBUDSMAN', 'STAFF_PROCEDURE',
    'CLAIM', 'INFORMATION_RIGHTS', 'SCHOOL', 'TRIBUNAL', 'COUNCILLOR_CONDUCT', 'SOCIAL_WORK_ENGLAND', 'OFSTED'));

-- A change to a plan, a placement or a service that the complaint is about: presumed to wait until it is considered.
create table care_change (
  id           bigint generated always as identity primary key,
  complaint_id bigint  not null references complaint,
  change       text    not null,
  planned_for  date,
  frozen       boolean not null,
  reason       text    not null,
  decided_by   text    not null,
  decided_on   date    not null,
  -- the complaints manager and the responsible manager did not agree, and somebody senior decided
  disagreed    boolean not null,
  recorded_by  text    not null
);
create index care_change_complaint on care_change (complaint_id);

create constraint trigger who_complains_is_journalled after insert or update or delete on who_complains
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger sufficient_interest_is_journalled after insert or update or delete on sufficient_interest
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger time_limit_is_journalled after insert or update or delete on time_limit
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger anonymous_complaint_is_journalled after insert or update or delete on anonymous_complaint
  deferrable initially deferred for each row execute function must_be_journalled();
create constraint trigger care_change_is_journalled after insert or update or delete on care_change
  deferrable initially deferred for each row execute function must_be_journalled();

insert into letter_template (key, name, subject, body) values
('LATE_REFUSED', 'Too late to be considered', 'Your complaint ((number))',
'Dear ((complainant))

You made a complaint to us, which we received on ((receivedOn)). It is about something that happened on ((matterOn)), more than a year before.

We may still consider a complaint after a year. We asked ourselves two things: whether it was reasonable to expect you to complain earlier, and whether we can still look into it effectively and fairly. We thought about what you told us, and about anything that may have made it harder for you to complain.

We have decided not to consider it. The reason is: ((reason))

If you think this decision is wrong, you may ask the Local Government and Social Care Ombudsman to look at it. The Ombudsman is independent and its service is free. You should normally go to them within 12 months.

Yours sincerely
((council)) complaints team');
