-- The words of the whole procedure, to the Ombudsman's decision, in one place: what comes after this one adds tables and
-- columns, and need not list again what others have listed.

alter table complaint
  drop constraint complaint_stage_check,
  add constraint complaint_stage_check check (stage in
    ('LOCAL_RESOLUTION', 'INVESTIGATION', 'REVIEW_PANEL', 'OMBUDSMAN')),
  drop constraint complaint_step_check,
  add constraint complaint_step_check check (step in (
    'CHECK_PROCEDURE', 'ACKNOWLEDGE', 'AGREE_POINTS', 'ASSIGN', 'RESPOND', 'CHECK_QUALITY', 'SEND_ANSWER',
    'AWAIT_COMPLAINANT', 'ACCEPT_STAGE_TWO', 'TELL_REFUSAL', 'APPOINT_INVESTIGATORS', 'AGREE_STATEMENT', 'INVESTIGATE',
    'CHECK_FACTS', 'FINISH_REPORTS', 'ADJUDICATE', 'SEND_ADJUDICATION', 'AWAIT_STAGE_THREE',
    'ACKNOWLEDGE_STAGE_THREE', 'ACCEPT_STAGE_THREE', 'TELL_STAGE_THREE_REFUSAL', 'APPOINT_CHAIR', 'APPOINT_PANEL',
    'ARRANGE_PANEL', 'SEND_PAPERS', 'HOLD_PANEL', 'RECORD_RECOMMENDATIONS', 'RESPOND_TO_PANEL', 'SEND_RESPONSE',
    'AWAIT_OMBUDSMAN', 'ANSWER_OMBUDSMAN', 'CARRY_OUT_REMEDIES')),
  drop constraint complaint_closing_check,
  add constraint complaint_closing_check check (closing in
    ('ANSWERED', 'WITHDRAWN', 'OUTSIDE_PROCEDURE', 'ESCALATION_REFUSED', 'BEFORE_REDRESS', 'OMBUDSMAN_DECIDED'));

alter table statutory_clock
  drop constraint statutory_clock_kind_check,
  add constraint statutory_clock_kind_check check (kind in
    ('ACKNOWLEDGEMENT', 'LOCAL_RESOLUTION', 'INVESTIGATION', 'INVESTIGATION_FROM_STATEMENT',
     'PANEL_ACKNOWLEDGEMENT', 'PANEL_CHAIR', 'REVIEW_PANEL', 'PANEL_PAPERS', 'PANEL_REPORT', 'PANEL_RESPONSE')),
  -- the papers are counted back from the day of the panel; they may have gone out before that day is known to be late
  drop constraint statutory_clock_check,
  add constraint statutory_clock_runs_its_way check
    (case when kind = 'PANEL_PAPERS' then due_on <= started_on else due_on >= started_on end),
  drop constraint statutory_clock_check1,
  add constraint statutory_clock_stops_after_it_starts check
    (kind = 'PANEL_PAPERS' or stopped_on is null or stopped_on >= started_on);

alter table reminder_rung
  drop constraint reminder_rung_clock_kind_check,
  add constraint reminder_rung_clock_kind_check check (clock_kind in
    ('ACKNOWLEDGEMENT', 'LOCAL_RESOLUTION', 'INVESTIGATION', 'INVESTIGATION_FROM_STATEMENT',
     'PANEL_ACKNOWLEDGEMENT', 'PANEL_CHAIR', 'REVIEW_PANEL', 'PANEL_PAPERS', 'PANEL_REPORT', 'PANEL_RESPONSE'));

alter table approval
  drop constraint approval_kind_check,
  add constraint approval_kind_check check (kind in
    ('EXTENSION', 'OUTSIDE_PROCEDURE', 'STAGE_TWO', 'STAGE_TWO_EXTENSION', 'STAGE_THREE', 'LATE_ACCEPTANCE',
     'EARLY_REFERRAL', 'REDRESS_PAYMENT', 'CLOSING_AT_RISK'));

alter table recommendation
  drop constraint recommendation_stage_check,
  add constraint recommendation_stage_check check (stage in ('INVESTIGATION', 'REVIEW_PANEL', 'OMBUDSMAN'));
