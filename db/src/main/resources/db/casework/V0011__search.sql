-- Any word of a complaint finds it, among a million as among ten thousand: number, log reference, summary, points, findings,
-- the names of its people and the response. Beside the complaint and not in it, so that an act that changes no word
-- writes no word.

create table complaint_words (
  complaint_id bigint primary key references complaint on delete cascade,
  words        tsvector not null
);
-- how rare a word is decides how it is looked for, and most words are rare
alter table complaint_words alter words set statistics 1000;
create index complaint_words_words on complaint_words using gin (words);

-- Writes the words of these complaints anew. English finds "neglected" when "neglect" is looked for; names and references
-- are kept as they are written as well, because Will, May and Mr Davies are not English words. A very long text is
-- searched by its beginning: an index has limits, and a letter must never fail for being long.
create function write_words(complaints bigint[]) returns void language sql as $$
  insert into complaint_words as w (complaint_id, words)
  select c.id,
         to_tsvector('simple', concat_ws(' ', c.number, left(c.log_reference, 200), left(people.names, 10000)))
         || to_tsvector('english', concat_ws(' . ', left(c.log_reference, 200), left(people.names, 10000),
                                             left(c.summary, 50000), left(points.texts, 100000),
                                             left(l.response_text, 100000)))
    from complaint c
    left join local_resolution l on l.complaint_id = c.id
    left join lateral (select string_agg(concat_ws(' . ', p.text, p.desired_outcome, p.finding_reason), ' . ') as texts
                         from complaint_point p where p.complaint_id = c.id) points on true
    left join lateral (select string_agg(p.name, ' . ') as names
                         from complaint_person cp join person p on p.id = cp.person_id
                        where cp.complaint_id = c.id) people on true
   where c.id = any (complaints)
  on conflict (complaint_id) do update set words = excluded.words where w.words is distinct from excluded.words
$$;

-- Whole statements at a time, so that a log of a hundred thousand rows is not read a hundred thousand times. An import
-- that writes complaints, points and people one after the other sets redress.words to 'later' for its transaction and
-- calls write_words itself, once.
create function words_of_complaints() returns trigger language plpgsql as $$
begin
  if current_setting('redress.words', true) is distinct from 'later' then
    perform write_words(array(select id from changed));
  end if;
  return null;
end $$;

create function words_of_their_complaints() returns trigger language plpgsql as $$
begin
  if current_setting('redress.words', true) is distinct from 'later' then
    perform write_words(array(select distinct complaint_id from changed));
  end if;
  return null;
end $$;

create trigger complaint_is_searchable after insert on complaint
  referencing new table as changed for each statement execute function words_of_complaints();
create trigger complaint_point_is_searchable after insert on complaint_point
  referencing new table as changed for each statement execute function words_of_their_complaints();
create trigger complaint_point_is_forgotten after delete on complaint_point
  referencing old table as changed for each statement execute function words_of_their_complaints();
create trigger complaint_person_is_searchable after insert on complaint_person
  referencing new table as changed for each statement execute function words_of_their_complaints();
create trigger complaint_person_is_forgotten after delete on complaint_person
  referencing old table as changed for each statement execute function words_of_their_complaints();

-- Rows are changed one at a time by acts that mostly change no word: the condition is asked before anything is called.
create function words_of_the_complaint() returns trigger language plpgsql as $$
begin
  perform write_words(array[new.id]);
  return null;
end $$;

create function words_of_its_complaint() returns trigger language plpgsql as $$
begin
  perform write_words(array[new.complaint_id]);
  return null;
end $$;

create function words_of_a_persons_complaints() returns trigger language plpgsql as $$
begin
  perform write_words(array(select complaint_id from complaint_person where person_id = new.id));
  return null;
end $$;

create trigger complaint_is_reworded after update on complaint for each row
  when (old.summary is distinct from new.summary or old.log_reference is distinct from new.log_reference)
  execute function words_of_the_complaint();
create trigger complaint_point_is_reworded after update on complaint_point for each row
  when (old.text is distinct from new.text or old.desired_outcome is distinct from new.desired_outcome
        or old.finding_reason is distinct from new.finding_reason)
  execute function words_of_its_complaint();
create trigger local_resolution_is_worded after insert on local_resolution for each row
  when (new.response_text is not null) execute function words_of_its_complaint();
create trigger local_resolution_is_reworded after update on local_resolution for each row
  when (old.response_text is distinct from new.response_text) execute function words_of_its_complaint();
create trigger person_is_renamed after update on person for each row
  when (old.name is distinct from new.name) execute function words_of_a_persons_complaints();

select write_words(array(select id from complaint));

-- The orders and conditions the register offers. An order is read forwards or backwards, so what has no date comes last
-- in one direction and first in the other.
create index complaint_number_order on complaint (left(number, 7), length(number), number);
create index complaint_answered on complaint (answered_on desc nulls last, id desc);
create index complaint_unanswered on complaint (due_on, id) include (team_id, manager_id, received_on)
  where answered_on is null and closing is null;

-- Teams get renamed: under this name they are known now.
create view team_now as
select distinct on (t.id) t.id as team_id, t.parent_id, n.name, t.closed_on
  from team t join team_name n on n.team_id = t.id
 order by t.id, n.known_from desc nulls last, n.id desc;
