-- How many there are is said exactly up to ten thousand, to whoever asks, among a million. A service manager's sight has two
-- parts, the team's complaints and those assigned to the manager elsewhere; each is counted, filtered and sorted in an
-- index of its own, without looking at the complaints themselves.

drop index complaint_received;
create index complaint_received on complaint (received_on desc, id desc)
  include (team_id, manager_id, holder_id, stage, outcome, closing, due_on, answered_on, due_before_extension);
drop index complaint_team_received;
create index complaint_team_received on complaint (team_id, received_on, id)
  include (manager_id, holder_id, stage, outcome, closing, due_on, answered_on, due_before_extension);
drop index complaint_manager;
create index complaint_manager on complaint (manager_id, team_id, received_on, id)
  include (holder_id, stage, outcome, closing, due_on, answered_on, due_before_extension) where manager_id is not null;
drop index complaint_holder;
create index complaint_holder on complaint (holder_id, received_on, id) include (team_id, manager_id)
  where holder_id is not null;

create index complaint_open_of_team on complaint (team_id) include (manager_id, holder_id) where step is not null;
create index complaint_open_of_manager on complaint (manager_id) include (team_id, holder_id)
  where step is not null and manager_id is not null;

-- Most of what is assigned to a manager is of the manager's own team: the planner would not guess it.
create statistics complaint_sight (mcv) on team_id, manager_id from complaint;

-- What has happened since a total was counted, which tells whether it may still be said. With the subject, because the check
-- at the end of a transaction looks for both, and a log comes in with a hundred thousand entries in one.
create index journal_entry_transaction on journal_entry (transaction_id, subject);
