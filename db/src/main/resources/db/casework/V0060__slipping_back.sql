-- What a board accepted may slip back: an indicator that measures it falls to red, or an audit finds it again. Somebody
-- decides whether it is opened again, and says why.
create table action_indicator (
  action_id bigint not null references improvement_action,
  indicator text   not null check (btrim(indicator) <> ''),
  primary key (action_id, indicator)
);

create table slippage (
  id           bigint generated always as identity primary key,
  action_id    bigint      not null references improvement_action,
  kind         text        not null check (kind in ('INDICATOR', 'FINDING')),
  -- the reference of the indicator or of the finding
  shown_by     text        not null check (btrim(shown_by) <> ''),
  -- the last day of the period that was read, or the day the finding was published
  of_day       date        not null,
  fact         text        not null check (btrim(fact) <> ''),
  noticed_at   timestamptz not null,
  decided_at   timestamptz,
  decided_by   text,
  opened_again boolean,
  why          text,
  unique (action_id, shown_by, of_day),
  check ((decided_at is null) = (opened_again is null) and (decided_at is null) = (decided_by is null)),
  check (decided_at is null or btrim(coalesce(why, '')) <> '')
);
create index slippage_open on slippage (action_id) where decided_at is null;

create constraint trigger action_indicator_is_journalled after insert or update or delete on action_indicator
  deferrable initially deferred for each row execute function programme_must_be_journalled('action');
create constraint trigger slippage_is_journalled after insert or update or delete on slippage
  deferrable initially deferred for each row execute function programme_must_be_journalled('action');
