-- An act writes a complaint's words once, when it is done, however many of its points and people it changed: they were
-- written after every statement. Whoever brings in thousands sets redress.words to 'later' and calls write_words once.

drop trigger complaint_is_searchable on complaint;
drop trigger complaint_is_reworded on complaint;
drop trigger complaint_point_is_searchable on complaint_point;
drop trigger complaint_point_is_reworded on complaint_point;
drop trigger complaint_point_is_forgotten on complaint_point;
drop trigger complaint_person_is_searchable on complaint_person;
drop trigger complaint_person_is_forgotten on complaint_person;
drop trigger local_resolution_is_worded on local_resolution;
drop trigger local_resolution_is_reworded on local_resolution;
drop function words_of_complaints, words_of_their_complaints, words_of_the_complaint, words_of_its_complaint;

-- All that changed has changed when the first of these is called.
create function write_words_once(complaint bigint) returns void language plpgsql as $$
begin
  if current_setting('redress.worded', true) is distinct from complaint::text then
    perform write_words(array[complaint]);
    perform set_config('redress.worded', complaint::text, true);
  end if;
end $$;

create function words_of_the_complaint() returns trigger language plpgsql as $$
begin
  perform write_words_once(new.id);
  return null;
end $$;

create function words_of_its_complaint() returns trigger language plpgsql as $$
begin
  perform write_words_once(case when tg_op = 'DELETE' then old.complaint_id else new.complaint_id end);
  return null;
end $$;

create constraint trigger complaint_is_searchable after insert on complaint
  deferrable initially deferred for each row
  when (current_setting('redress.words', true) is distinct from 'later') execute function words_of_the_complaint();
create constraint trigger complaint_is_reworded after update on complaint
  deferrable initially deferred for each row
  when (old.summary is distinct from new.summary or old.log_reference is distinct from new.log_reference)
  execute function words_of_the_complaint();

create constraint trigger complaint_point_is_searchable after insert or delete on complaint_point
  deferrable initially deferred for each row
  when (current_setting('redress.words', true) is distinct from 'later') execute function words_of_its_complaint();
create constraint trigger complaint_point_is_reworded after update on complaint_point
  deferrable initially deferred for each row
  when (old.text is distinct from new.text or old.desired_outcome is distinct from new.desired_outcome
        or old.finding_reason is distinct from new.finding_reason)
  execute function words_of_its_complaint();

create constraint trigger complaint_person_is_searchable after insert or delete on complaint_person
  deferrable initially deferred for each row
  when (current_setting('redress.words', true) is distinct from 'later') execute function words_of_its_complaint();

create constraint trigger local_resolution_is_worded after insert on local_resolution
  deferrable initially deferred for each row
  when (new.response_text is not null) execute function words_of_its_complaint();
create constraint trigger local_resolution_is_reworded after update on local_resolution
  deferrable initially deferred for each row
  when (old.response_text is distinct from new.response_text) execute function words_of_its_complaint();
