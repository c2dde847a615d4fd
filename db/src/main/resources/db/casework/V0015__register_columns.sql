-- Everybody looks at the register for something else, and wants to find it tomorrow as it was left today.

create table register_columns (
  account_id bigint primary key references account,
  -- the names the page gives them, in the order it shows them, separated by commas
  columns    text not null check (columns <> '')
);
