-- Families and members read what the council does in words of their own: each action may have them beside those of the plan.
alter table improvement_action add column plain_words text check (btrim(plain_words) <> '');
