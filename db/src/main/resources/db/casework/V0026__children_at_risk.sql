-- Whether a child may be at risk is asked before anything else (rule book G12), and nothing ends while that is open: the
-- complaint itself knows it, so that no way of closing can forget to ask.

alter table complaint
  add column at_risk_since     date,
  -- a manager allowed one closing all the same
  add column may_close_at_risk boolean not null default false;

create table safeguarding_concern (
  id           bigint generated always as identity primary key,
  complaint_id bigint not null references complaint,
  raised_on    date   not null,
  raised_by    text   not null,
  worry        text   not null,
  -- the referral: to whom, when, by whom; the reference may come later
  referred_to  text,
  referred_on  date,
  referred_by  text,
  reference    text,
  -- what the children's services made of it: until then the complaint stays open
  outcome      text,
  outcome_on   date,
  outcome_by   text,
  check ((referred_to is null) = (referred_on is null) and (referred_to is null) = (referred_by is null)),
  check ((outcome is null) = (outcome_on is null) and (outcome is null) = (outcome_by is null)),
  check (outcome is null or referred_on is not null),
  check (outcome_on >= referred_on)
);
create index safeguarding_concern_complaint on safeguarding_concern (complaint_id);
create index complaint_at_risk on complaint (at_risk_since) where at_risk_since is not null;

create constraint trigger safeguarding_concern_is_journalled after insert or update or delete on safeguarding_concern
  deferrable initially deferred for each row execute function must_be_journalled();
