-- Wording the office starts from and may change. Whoever uses it must check it against the regulations and its own policy.

insert into letter_template (key, name, subject, body) values
('ACKNOWLEDGEMENT', 'Acknowledgement', 'Your complaint ((number))',
'Dear ((complainant))

Thank you for telling us about your concerns. We received your complaint on ((receivedOn)) and its number is ((number)).

What happens next
We will agree with you what your complaint is about. Then the manager nearest to the service will look into it and we will write to you by ((dueOn)). If it needs longer, we will tell you before that day, and why.

Help for you
If you are a child or young person, you have the right to an advocate: somebody who helps you to say what you want. It is free. Tell us and we will arrange it. If you need this letter in another way, or something changed so that you can take part, tell us that too.

Yours sincerely
((council)) complaints team'),
('EXTENSION', 'More time is needed', 'We need longer to answer your complaint ((number))',
'Dear ((complainant))

We said that we would answer your complaint ((number)) by ((firstDueOn)). We need longer.

The reason is: ((reason))

We will now write to you by ((dueOn)). We are sorry for the wait. If you do not want to wait after that day, you may ask for an investigation (stage 2).

Yours sincerely
((council)) complaints team'),
('STAGE_ONE_ANSWER', 'Answer at stage 1', 'Our answer to your complaint ((number))',
'Dear ((complainant))

You complained to us on ((receivedOn)). This is our answer.

((findings))

((response))

If you are not content with this answer
You may ask us for an investigation (stage 2). Please try to ask within 20 working days of this letter; it helps us to look into it while memories are fresh. You do not have to give reasons and you may ask in any way that suits you. If you are a child or young person, an advocate can help you.

Yours sincerely
((council))'),
('STAGE_TWO_OFFER', 'You may go to stage 2', 'Your complaint ((number)) is late: what you can do',
'Dear ((complainant))

We should have answered your complaint ((number)) by ((dueOn)) and we have not. We are sorry.

You may now ask for an investigation (stage 2) straight away. You may also choose to wait for our answer; we are still working on it. Tell us which you prefer, in any way that suits you.

Yours sincerely
((council)) complaints team'),
('WITHDRAWAL_CONFIRMED', 'Withdrawal confirmed', 'You have withdrawn your complaint ((number))',
'Dear ((complainant))

You told us that you no longer want to go on with your complaint ((number)). We have stopped looking into it at your wish.

If something you told us is serious, we may still look into it, and we will tell you if we do. You may complain again at any time.

Yours sincerely
((council)) complaints team'),
('OUTSIDE_PROCEDURE', 'Outside the procedure', 'Your complaint ((number))',
'Dear ((complainant))

We have looked at your complaint ((number)) and decided that we cannot consider it under the children''s complaints procedure.

The reason is: ((reason))

What you can do: ((route))

If you think this decision is wrong, you may ask the Local Government and Social Care Ombudsman to look at it.

Yours sincerely
((council)) complaints team');
