-- What a person has typed and not yet sent is kept for that person, so that an expired session or a closed lid costs nothing;
-- and what a person likes is kept with the account, not in the browser, because desks are shared.

create table draft (
  account_id bigint      not null references account,
  page       text        not null check (page <> '' and length(page) <= 200),
  fields     jsonb       not null check (jsonb_typeof(fields) = 'object'),
  kept_at    timestamptz not null,
  primary key (account_id, page)
);

alter table account add column short_cuts boolean not null default true;
