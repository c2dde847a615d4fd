package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.BOARD_CLERK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.Attended;
import uk.redress.boards.BodyFacts;
import uk.redress.boards.BodyKind;
import uk.redress.boards.Came;
import uk.redress.boards.ChangingMembership;
import uk.redress.boards.HowAgreed;
import uk.redress.boards.KeepingTerms;
import uk.redress.boards.MeetingShown;
import uk.redress.boards.MemberRole;
import uk.redress.boards.NewMeeting;
import uk.redress.boards.NewMember;
import uk.redress.boards.PlanningMeetings;
import uk.redress.boards.PreparingAgendas;
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.ReadingMeetings;
import uk.redress.boards.RecordingAttendance;
import uk.redress.boards.SettingUpBodies;
import uk.redress.boards.WritingMinutes;
import uk.redress.boards.minutes.FollowingBoardActions;
import uk.redress.boards.minutes.HowClosed;
import uk.redress.boards.minutes.NewBoardAction;
import uk.redress.boards.minutes.NewRequest;
import uk.redress.boards.minutes.ReadingOutcomes;
import uk.redress.boards.minutes.RecordingOutcomes;
import uk.redress.boards.risks.Judgement;
import uk.redress.boards.risks.NewRisk;
import uk.redress.boards.risks.RaisingRisks;
import uk.redress.boards.risks.ReadingRisks;
import uk.redress.boards.risks.ReviewingRisks;
import uk.redress.boards.risks.RiskScore;
import uk.redress.boards.risks.WorkstreamOfRisk;
import uk.redress.boards.scrutiny.Answer;
import uk.redress.boards.scrutiny.GivingRecommendations;
import uk.redress.boards.scrutiny.NewRecommendations;
import uk.redress.boards.scrutiny.ReadingRecommendations;
import uk.redress.boards.scrutiny.RespondingToScrutiny;
import uk.redress.boards.scrutiny.Response;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;

/** An improvement board that has met three times, a scrutiny committee, and what both of them worry about. */
@ApplicationScoped
class SampleBoards {

    private static final String TERMS = """
            The board agrees the improvement plan and is told each month how it stands.
            It accepts an action as complete only on evidence that somebody other than its lead has looked at.
            It asks of everything it hears: what is different for children because of it?""";

    @Inject
    SettingUpBodies settingUp;

    @Inject
    KeepingTerms terms;

    @Inject
    ChangingMembership membership;

    @Inject
    PlanningMeetings planning;

    @Inject
    PreparingAgendas agendas;

    @Inject
    RecordingAttendance attendance;

    @Inject
    WritingMinutes minutes;

    @Inject
    RecordingOutcomes outcomes;

    @Inject
    FollowingBoardActions following;

    @Inject
    RaisingRisks raising;

    @Inject
    ReviewingRisks reviewing;

    @Inject
    GivingRecommendations giving;

    @Inject
    RespondingToScrutiny responding;

    @Inject
    ReadingRecommendations readingScrutiny;

    @Inject
    ReadingBodies bodies;

    @Inject
    ReadingMeetings meetings;

    @Inject
    ReadingOutcomes reading;

    @Inject
    ReadingRisks risks;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    void make() {
        BOARD_CLERK.does(() -> {
            board();
            committee();
            risks();
            return today;
        });
    }

    private void board() {
        String board = settingUp.setUp(
                new BodyFacts(
                        BodyKind.IMPROVEMENT_BOARD,
                        "Children's improvement board",
                        "To see that the improvement plan makes children safer, and to say so when it does not.",
                        null,
                        4,
                        4,
                        "Cabinet"),
                "Independent chair",
                "Appointed with the Department for Education",
                null,
                monthsAgo(4),
                "Asked for by the inspector's report.");
        terms.adopt(board, body(board), TERMS, monthsAgo(4), null);
        join(board, "Director of Children's Services", "The council", MemberRole.MEMBER);
        join(board, "Lead member for children", "The council", MemberRole.VICE_CHAIR);
        join(board, "Head of safeguarding", "The health trust", MemberRole.MEMBER);
        join(board, "Superintendent for vulnerable people", "The police", MemberRole.MEMBER);
        join(board, "Headteacher of a primary school", "The schools forum", MemberRole.MEMBER);
        join(board, "Improvement adviser", "A neighbouring council", MemberRole.ADVISER);
        substitute(board, "Head of safeguarding", "Designated nurse", "The health trust");

        String first = held(board, 60, "How the plan answers the inspector's findings", 6, null);
        sent(first, "The board agreed the plan and asked to see each month what has slipped and why.", 54);
        outcomes.decided(first, "1.4", "The plan is agreed. Nothing is complete without evidence.");
        outcomes.agreed(
                first,
                new NewBoardAction(
                        "1.6",
                        "Bring how many agency workers leave each month",
                        "Head of Practice",
                        workingDaysAgo(30)));
        String second = held(board, 40, "Supervision: what twenty files show", 5, null);
        said(board, 1, second, "Brought in part: the figures of two services are missing.", null);
        sent(second, "The board heard two social workers and a foster carer.", 33);
        outcomes.agreed(
                second,
                new NewBoardAction(
                        "2.3",
                        "Tell every team what the file audit found",
                        "Director of Children's Services",
                        workingDaysAgo(10)));
        outcomes.asked(
                second,
                new NewRequest(
                        "2.5",
                        "How long do children wait for an advocate, by team?",
                        "Commissioning manager",
                        workingDaysAgo(5)));
        String third =
                held(board, 18, "Caseloads and vacancies", 3, "Go on without decisions; confirm them next time.");
        said(board, 1, third, "All services are in. It is a standing item from now on.", HowClosed.DONE);
        minutes.draft(third, meeting(third), "3.1 Apologies were noted.\n3.2 The board looked at caseloads by team.");
        minutes.agreed(third, meeting(third), workingDaysAgo(8), "Independent chair");
        difference(first, "Teams know which five things come first.");
        difference(second, "Two teams now write supervision into the child's file each time.");

        String next = planned(board, 8);
        item(next, "How the plan stands this month", "Programme office");
        item(next, "Children who go missing", "Head of Practice");
        agendas.add(next, meeting(next), "What young people say", null, false);
        String later = planned(board, 28);
        item(later, "Half a year on: what has lasted", "Programme office");
    }

    private void committee() {
        String committee = settingUp.setUp(
                new BodyFacts(
                        BodyKind.SCRUTINY_COMMITTEE,
                        "Children's scrutiny committee",
                        "To ask in public what the improvement plan has changed, and to recommend what should.",
                        null,
                        null,
                        8,
                        null),
                "Chair of scrutiny",
                "Elected member",
                null,
                monthsAgo(4),
                "A standing committee of the council.");
        terms.adopt(
                committee,
                body(committee),
                "The committee questions the executive and recommends.",
                monthsAgo(3),
                null);
        join(committee, "Member for the north ward", "Elected member", MemberRole.MEMBER);
        join(committee, "Member for the river ward", "Elected member", MemberRole.MEMBER);
        join(committee, "Parent governor", "Co-opted", MemberRole.MEMBER);
        String met =
                held(committee, 25, "How complaints from children are answered", 4, "There are enough of us: go on.");
        sent(met, "The committee heard two young people and the complaints manager.", 20);
        outcomes.asked(
                met,
                new NewRequest(
                        "4",
                        "How many children complained themselves this year?",
                        "Complaints manager",
                        workingDaysAgo(2)));
        planned(committee, 15);
        recommended(committee, met);
    }

    private void recommended(String committee, String met) {
        LocalDate given = workingDaysAgo(22);
        int number = giving.give(
                committee,
                new NewRecommendations(
                        "How children are heard when they complain",
                        "Cabinet",
                        given,
                        met,
                        List.of(
                                "Offer every child who complains an advocate in the first week.",
                                "Tell children in plain words what was found, and what happens next.",
                                "Report each year how many children complained themselves.")));
        giving.received(committee, number, recommendations(committee, number), workingDaysAgo(21), null);
        responding.answered(
                committee,
                number,
                recommendations(committee, number),
                1,
                new Answer(Response.ACCEPTED, null, "Head of safeguarding", workingDaysAhead(30), workingDaysAgo(6)));
        responding.answered(
                committee,
                number,
                recommendations(committee, number),
                2,
                new Answer(
                        Response.PARTLY,
                        "In plain words, yes; what happens next is not always known by then.",
                        "Complaints manager",
                        workingDaysAhead(20),
                        workingDaysAgo(6)));
    }

    private long recommendations(String committee, int number) {
        return readingScrutiny.called(committee, number).version();
    }

    private void risks() {
        String turnover = raise(
                "One in four social workers is from an agency",
                "Children are given a new worker in the middle of their plan",
                "They tell their story again, and plans stand still",
                "Practice and supervision",
                new RiskScore(5, 4),
                new RiskScore(4, 4),
                "Head of Practice",
                60);
        reviewing.review(
                turnover,
                risks.called(turnover).version(),
                judged(new RiskScore(5, 4), new RiskScore(3, 4), "Head of Practice", 20, "Six have become permanent."));
        reviewing.escalate(
                turnover,
                risks.called(turnover).version(),
                "Children's improvement board",
                workingDaysAgo(18),
                "Pay is not the Head of Practice's to decide.");
        raise(
                "Evidence is gathered at the end of the quarter",
                "The board accepts what nobody has looked at",
                "It believes that things are better than they are",
                null,
                new RiskScore(4, 5),
                new RiskScore(2, 5),
                "Programme office",
                40);
        String voice = raise(
                "The young people's group meets once a term",
                "What children say comes after the decision",
                "Plans are made about them without them",
                "Voice of children and families",
                new RiskScore(3, 3),
                new RiskScore(2, 3),
                "Participation lead",
                45);
        reviewing.review(
                voice,
                risks.called(voice).version(),
                judged(new RiskScore(4, 4), new RiskScore(4, 4), "Participation lead", 12, "The group has not met."));
    }

    private String raise(
            String cause,
            String event,
            String impact,
            @Nullable String workstream,
            RiskScore before,
            RiskScore after,
            String owner,
            int daysAgo) {
        return raising.raise(
                new NewRisk(cause, event, impact, workstreamCalled(workstream)),
                judged(before, after, owner, daysAgo, null));
    }

    private @Nullable Long workstreamCalled(@Nullable String title) {
        return risks.workstreams().stream()
                .filter(stream -> stream.title().equals(title))
                .map(WorkstreamOfRisk::id)
                .findFirst()
                .orElse(null);
    }

    private Judgement judged(RiskScore before, RiskScore after, String owner, int daysAgo, @Nullable String words) {
        return new Judgement(
                        workingDaysAgo(daysAgo),
                        before,
                        before.equals(after) ? null : "A monthly look at it with the managers",
                        after,
                        owner,
                        "Bring what has changed to the next board",
                        workingDaysAhead(daysAgo > 50 ? 0 : 8),
                        words)
                .aimingAt(new RiskScore(2, 3), workingDaysAhead(60));
    }

    private String held(String body, int daysAgo, String subject, int there, @Nullable String chairDecided) {
        String meeting = planning.plan(body, new NewMeeting(workingDaysAgo(daysAgo), "14:00", "Council chamber"));
        planning.noticeSent(meeting, meeting(meeting), workingDaysAgo(daysAgo + 10));
        agendas.add(meeting, meeting(meeting), subject, "Head of Practice", true);
        long paper = meetings.called(meeting).agenda().get(0).id();
        agendas.received(meeting, meeting(meeting), paper, workingDaysAgo(daysAgo + (there > 4 ? 6 : 3)));
        List<MeetingShown.Attendee> people = meetings.called(meeting).people();
        List<Attended> came = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            came.add(new Attended(people.get(i).member(), i < there ? Came.PRESENT : Came.ABSENT, null));
        }
        attendance.attended(meeting, meeting(meeting), came, chairDecided);
        return meeting;
    }

    private void sent(String meeting, String words, int daysAgo) {
        minutes.draft(meeting, meeting(meeting), words);
        minutes.agreed(
                meeting,
                meeting(meeting),
                workingDaysAgo(daysAgo),
                meetings.called(meeting).people().get(0).name());
        minutes.sent(meeting, meeting(meeting), workingDaysAgo(daysAgo - 3));
    }

    private void difference(String meeting, String words) {
        minutes.madeDifference(meeting, meeting(meeting), words);
    }

    private String planned(String body, int daysAhead) {
        return planning.plan(body, new NewMeeting(workingDaysAhead(daysAhead), "14:00", "Council chamber"));
    }

    private void item(String meeting, String title, String writer) {
        agendas.add(meeting, meeting(meeting), title, writer, true);
    }

    private void said(String body, int number, String meeting, String words, @Nullable HowClosed closed) {
        following.said(body, number, reading.action(body, number).version(), meeting, words, closed);
    }

    private void join(String body, String name, String organisation, MemberRole role) {
        membership.join(
                body,
                body(body),
                new NewMember(name, organisation, role, null, monthsAgo(4)),
                new HowAgreed(null, null, "Invited when the body was set up."));
    }

    private void substitute(String body, String member, String name, String organisation) {
        long id = bodies.called(body).present().stream()
                .filter(one -> one.name().equals(member))
                .findFirst()
                .orElseThrow()
                .id();
        membership.substitute(body, body(body), id, name, organisation, monthsAgo(4));
    }

    private long body(String reference) {
        return bodies.called(reference).version();
    }

    private long meeting(String reference) {
        return meetings.called(reference).version();
    }

    private LocalDate monthsAgo(int months) {
        return CalendarMonths.after(today.date(), -months);
    }

    private LocalDate workingDaysAgo(int days) {
        return calendars.current().before(today.date(), WorkingDays.of(days));
    }

    private LocalDate workingDaysAhead(int days) {
        return calendars.current().after(today.date(), WorkingDays.of(days));
    }
}
