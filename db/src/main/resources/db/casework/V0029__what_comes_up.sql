-- The work list asks each time it is opened what has come up beside the course: it reads what is open, not all there was.
create index remedy_payment_open on remedy (complaint_id)
 where kind = 'PAYMENT' and approved_on is not null and refused_on is null and done_on is null;
create index proceedings_to_tell on proceedings (complaint_id) where told_on is null;
