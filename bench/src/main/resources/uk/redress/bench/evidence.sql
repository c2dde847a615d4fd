-- So many revisions of evidence of 2 KB each, five a piece, ten pieces behind each action, given over two years. One piece of ten
-- is sensitive; forty of a hundred have the word "supervision" in their title, one in a thousand the word "wheelbarrow".
insert into evidence (ordinal, reference, kind, added_by, added_at, revision, title, type, day, produced_by, strength, marking,
                      standing, backs)
select n, 'E-' || 2025 + n / 1000000 || '-' || lpad(n::text, 6, '0'), 'FILE', giver.id,
       timestamptz '2025-01-01 09:00+00' + n * (interval '700 days' / ((size))), 5,
       case when n % 5 < 2 then 'Audit of supervision ' else 'What was found out about visits ' end
         || n || case when n % 1000 = 7 then ' and a wheelbarrow' else '' end,
       (array['DATA', 'AUDIT', 'VOICE_OF_CHILD', 'VOICE_OF_PRACTITIONER', 'DOCUMENT'])[1 + n % 5],
       date '2025-01-01' + (n * 690 / ((size)))::int, 'Team ' || n % 20,
       (array['WEAK', 'MODERATE', 'STRONG'])[1 + n % 3], case when n % 10 = 0 then 'SENSITIVE' else 'ORDINARY' end,
       case n % 4 when 0 then 'WAITING' when 1 then 'NOT_ACCEPTED' else 'ACCEPTED' end, case when n % 7 = 0 then 0 else 1 end
  from generate_series(1, ((size))) n, (select id from account where user_name = 'service.manager') giver
 order by n;

insert into evidence_content (hash, size, stored_in, stored_at)
select sha256(('content ' || n)::bytea), 2048, 'DATABASE', timestamptz '2025-01-01 09:00+00'
  from generate_series(1, ((size)) * 5) n order by n;

insert into evidence_chunk (content_id, number, bytes)
select id, 0, decode(repeat(md5(id::text), 128), 'hex') from evidence_content;

insert into evidence_revision (evidence_id, number, title, type, day, produced_by, shows, strength, hash, content_id, file_name,
                               media_type, changed, added_by, added_at)
select e.id, r, e.title, e.type, e.day, e.produced_by, 'It shows something, in the words of revision ' || r || '.', e.strength,
       c.hash, c.id, 'audit.pdf', 'application/pdf', case when r > 1 then 'More cases were read.' end, e.added_by,
       e.added_at + (r - 1) * interval '1 day'
  from evidence e cross join generate_series(1, 5) r join evidence_content c on c.id = (e.ordinal - 1) * 5 + r
 order by e.id, r;

insert into evidence_review (evidence_id, revision, accepted, why, reviewed_by, reviewed_at)
select r.evidence_id, r.number, e.standing <> 'NOT_ACCEPTED', 'The sample is large enough.', looker.id,
       r.added_at + interval '6 hours'
  from evidence_revision r join evidence e on e.id = r.evidence_id, (select id from account where user_name = 'officer') looker
 where r.number < 5 or e.standing <> 'WAITING'
 order by r.evidence_id, r.number;

insert into evidence_link (evidence_id, subject, why, linked_by, linked_at)
select id, 'A-2025-' || lpad((1 + ordinal / 10)::text, 5, '0'), 'Given for it.', added_by, added_at
  from evidence where backs = 1 order by id;

insert into evidence_marking (evidence_id, marking, marked_by, marked_at)
select id, marking, added_by, added_at from evidence order by id;
