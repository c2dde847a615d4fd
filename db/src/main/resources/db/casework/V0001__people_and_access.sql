-- Who works here and in which team: everything else asks this before it answers.
-- Teams are a tree whose members get renamed; the old names stay in old logs, so a name has dates of its own.

create table team (
  id         bigint generated always as identity primary key,
  parent_id  bigint references team,
  opened_on  date,
  closed_on  date,
  check (closed_on is null or opened_on is null or closed_on >= opened_on)
);
create index team_parent on team (parent_id);

create table team_name (
  id          bigint generated always as identity primary key,
  team_id     bigint not null references team,
  name        text   not null check (name = btrim(name) and name <> ''),
  known_from  date,
  known_until date,
  check (known_until is null or known_from is null or known_until >= known_from)
);
create index team_name_team on team_name (team_id);
create index team_name_name on team_name (lower(name));

create table account (
  id            bigint generated always as identity primary key,
  user_name     text not null unique check (user_name = lower(btrim(user_name)) and user_name <> ''),
  display_name  text not null,
  password_hash text not null,
  role          text not null check (role in
                  ('OFFICER', 'COMPLAINTS_MANAGER', 'SERVICE_MANAGER', 'AUDITOR', 'ADMINISTRATOR')),
  team_id       bigint references team,
  email         text,
  active        boolean not null default true,
  version       bigint  not null default 0,
  -- a service manager sees the complaints of a team: without one the account would see nothing and nobody would know why
  check (role <> 'SERVICE_MANAGER' or team_id is not null)
);

create table person (
  id              bigint generated always as identity primary key,
  name            text not null,
  date_of_birth   date,
  -- as they gave it: an address, a number, a mailbox, best times
  contact         text
);
