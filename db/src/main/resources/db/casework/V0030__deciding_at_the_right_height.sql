-- Some decisions need somebody higher up: whoever signs for the council. What was approved is kept as it stood then, who
-- answered at stage 1 stays known when somebody else adjudicates, and overdue work is told up the same ladder.

alter table account
  -- the director, or who acts for the director: decides what is too much for others, and signs what the council answers
  add column signs_for_council boolean not null default false,
  add check (not signs_for_council or role in ('SERVICE_MANAGER', 'COMPLAINTS_MANAGER'));

alter table approval
  -- what exactly was decided on, where it had changed since it was asked; null for what was decided before this was kept
  add column decided_facts jsonb;

alter table local_resolution
  -- who was asked to answer at stage 1; the complaint's own manager becomes the one who adjudicates
  add column manager_id bigint references account;

alter table local_resolution disable trigger user;

update local_resolution l set manager_id = c.manager_id
  from complaint c left join investigation i on i.complaint_id = c.id
 where c.id = l.complaint_id and c.manager_id is not null and i.report_on is null;

-- somebody else adjudicates already: the history has the name
update local_resolution l set manager_id = a.id
  from complaint c
  join investigation i on i.complaint_id = c.id and i.report_on is not null
  join lateral (select p.details ->> 'manager' as name
                  from journal_entry e join journal_payload p on p.entry_id = e.id
                 where e.subject = c.number and e.act = 'complaint.assigned'
                 order by e.sequence desc limit 1) assigned on true
  join lateral (select id from account where display_name = assigned.name order by id limit 1) a on true
 where c.id = l.complaint_id and l.manager_id is null;

alter table local_resolution enable trigger user;

-- Who was told that a clock has run out and the work is still not done: one rung up each time, as many working days apart
-- as an undecided request has.
create table overdue_rung (
  clock_id     bigint not null references statutory_clock,
  rung         int    not null check (rung > 0),
  told_id      bigint not null references account,
  told_on      date   not null,
  -- still overdue after this day, the next one up is told; null when there is nobody above
  climbs_after date,
  primary key (clock_id, rung)
);
create index overdue_rung_told on overdue_rung (told_id);
create index overdue_rung_climbing on overdue_rung (climbs_after) where climbs_after is not null;
