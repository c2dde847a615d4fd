-- The engine's tables may change under no view of ours: those that read them go first, and casework makes them afresh.
drop view if exists casework.state_disagreement;
drop view if exists casework.open_work;
