package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.boards.AttachingFiles;
import uk.redress.boards.Attended;
import uk.redress.boards.BodyFacts;
import uk.redress.boards.BodyInList;
import uk.redress.boards.BodyKind;
import uk.redress.boards.BodyShown;
import uk.redress.boards.Came;
import uk.redress.boards.ChangingMembership;
import uk.redress.boards.DissolvingBodies;
import uk.redress.boards.HowAgreed;
import uk.redress.boards.KeepingTerms;
import uk.redress.boards.MeetingFileShown;
import uk.redress.boards.MeetingShown;
import uk.redress.boards.MemberRole;
import uk.redress.boards.NewMeeting;
import uk.redress.boards.NewMember;
import uk.redress.boards.OpeningMeetingFiles;
import uk.redress.boards.PlanningMeetings;
import uk.redress.boards.PreparingAgendas;
import uk.redress.boards.Quorum;
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.ReadingMeetings;
import uk.redress.boards.RecordingAttendance;
import uk.redress.boards.ReportingOnBoards;
import uk.redress.boards.SettingUpBodies;
import uk.redress.boards.WritingMinutes;
import uk.redress.boards.minutes.FollowingBoardActions;
import uk.redress.boards.minutes.HowClosed;
import uk.redress.boards.minutes.NewBoardAction;
import uk.redress.boards.minutes.NewRequest;
import uk.redress.boards.minutes.ReadingOutcomes;
import uk.redress.boards.minutes.RecordingOutcomes;
import uk.redress.boards.owing.Owed;
import uk.redress.boards.owing.OwedKind;
import uk.redress.boards.owing.ReadingWhatBoardsOwe;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.Calendars;
import uk.redress.clock.Today;
import uk.redress.clock.WorkingDays;
import uk.redress.evidence.FileRefused;
import uk.redress.evidence.OfferedFile;
import uk.redress.evidence.OpenedFile;
import uk.redress.improvement.ActionShown;
import uk.redress.improvement.BoardDecision;
import uk.redress.improvement.CheckingActions;
import uk.redress.improvement.CompletingActions;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.RecordingBoardDecisions;
import uk.redress.improvement.TakingOnActions;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Refused;

/** A body from its first day: who belongs to it, how it meets, and what comes out of that. */
@ExtendWith(ArquillianExtension.class)
class BoardsIT {

    @Inject
    SignedIn signedIn;

    @Inject
    SettingUpBodies settingUp;

    @Inject
    ChangingMembership membership;

    @Inject
    KeepingTerms terms;

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
    ReportingOnBoards reporting;

    @Inject
    DissolvingBodies dissolving;

    @Inject
    AttachingFiles attaching;

    @Inject
    OpeningMeetingFiles opening;

    @Inject
    ReadingWhatBoardsOwe owing;

    @Inject
    ReadingBodies bodies;

    @Inject
    ReadingMeetings meetings;

    @Inject
    ReadingOutcomes reading;

    @Inject
    ProgrammeWalk office;

    @Inject
    TakingOnActions takingOn;

    @Inject
    CompletingActions completing;

    @Inject
    CheckingActions checking;

    @Inject
    RecordingBoardDecisions deciding;

    @Inject
    ReadingProgrammeActions actions;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Test
    void a_body_without_a_chair_is_refused_and_one_with_a_chair_never_loses_it() throws Exception {
        assertThatThrownBy(
                        () -> as("clerk", () -> settingUp.setUp(facts(4), " ", null, null, today.date(), "Asked for.")))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Enter the name of its chair");

        String board = body(4);
        BodyShown.MemberShown chair = shown(board).present().get(0);
        assertThatThrownBy(() -> as(
                        "clerk",
                        () -> run(() -> membership.leave(
                                board, version(board), chair.id(), today.date(), before("She retires.")))))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("never without a chair");

        join(board, "A new chair", MemberRole.CHAIR, today.date());
        assertThat(shown(board).standing().chair()).isEqualTo("A new chair");
        assertThat(shown(board).former())
                .extracting(BodyShown.MemberShown::name)
                .containsExactly("The first chair");
    }

    @Test
    void once_a_body_has_met_a_change_of_membership_needs_a_minute() throws Exception {
        String board = body(1);
        String meeting = held(board, 10, Quorum.MET, null);

        assertThatThrownBy(() -> join(board, "A late member", MemberRole.MEMBER, today.date()))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("has met since");
        NewMember late = new NewMember("A late member", null, MemberRole.MEMBER, null, today.date());
        as("clerk", () -> run(() -> membership.join(board, version(board), late, new HowAgreed(meeting, "1.3", null))));
        assertThat(shown(board).present())
                .filteredOn(member -> member.name().equals("A late member"))
                .extracting(BodyShown.MemberShown::joinedMinute)
                .containsExactly("1.3");
    }

    @Test
    void papers_are_due_five_working_days_before_and_apologies_two_and_late_ones_are_marked() throws Exception {
        String board = body(1);
        join(board, "A member", MemberRole.MEMBER, monthsAgo());
        LocalDate day = calendars.current().after(today.date(), WorkingDays.of(1));
        String meeting = as("clerk", () -> planning.plan(board, new NewMeeting(day, null, null)));
        MeetingShown planned = meeting(meeting);
        assertThat(planned.standing().papersDueOn())
                .isEqualTo(calendars.current().before(day, WorkingDays.of(5)));
        assertThat(planned.standing().apologiesDueOn())
                .isEqualTo(calendars.current().before(day, WorkingDays.of(2)));

        as("clerk", () -> run(() -> agendas.add(meeting, seen(meeting), "Caseloads", "Head of Practice", true)));
        long paper = meeting(meeting).agenda().get(0).id();
        as("clerk", () -> run(() -> agendas.received(meeting, seen(meeting), paper, today.date())));
        long member = meeting(meeting).people().get(1).member();
        as("clerk", () -> run(() -> attendance.apologies(meeting, seen(meeting), member, today.date(), "A colleague")));

        assertThat(meeting(meeting).agenda().get(0).late()).isTrue();
        assertThat(meeting(meeting).people().get(1).late()).isTrue();
        assertThat(meeting(meeting).people().get(1).substitute()).isEqualTo("A colleague");
    }

    @Test
    void an_item_of_the_work_programme_moves_with_its_reason() throws Exception {
        String board = body(1);
        String first = planned(board, 5);
        String second = planned(board, 25);
        as("clerk", () -> run(() -> agendas.add(first, seen(first), "Missing children", null, false)));
        long item = meeting(first).agenda().get(0).id();

        as("clerk", () -> run(() -> agendas.move(first, seen(first), item, second, "The audit comes later.")));

        assertThat(meeting(first).agenda()).isEmpty();
        assertThat(meeting(second).agenda().get(0).moved().get(0).because()).isEqualTo("The audit comes later.");
        assertThat(shown(board).programme())
                .extracting(BodyShown.WorkItem::meeting)
                .containsExactly(second);
    }

    @Test
    void whether_enough_came_is_told_at_once_and_counts_substitutes_but_no_advisers() throws Exception {
        String board = body(2);
        join(board, "A member", MemberRole.MEMBER, monthsAgo());
        join(board, "An adviser", MemberRole.ADVISER, monthsAgo());
        String meeting = planned(board, -3);
        List<MeetingShown.Attendee> people = meeting(meeting).people();
        List<Attended> chairAndAdviser = List.of(
                new Attended(people.get(0).member(), Came.PRESENT, null),
                new Attended(people.get(1).member(), Came.ABSENT, null),
                new Attended(people.get(2).member(), Came.PRESENT, null));
        assertThatThrownBy(() -> as("clerk", () -> attendance.attended(meeting, seen(meeting), chairAndAdviser, null)))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("2 must be there, and 1 are");

        List<Attended> withSubstitute = List.of(
                new Attended(people.get(0).member(), Came.PRESENT, null),
                new Attended(people.get(1).member(), Came.SUBSTITUTE, "A colleague"));
        assertThat(as("clerk", () -> attendance.attended(meeting, seen(meeting), withSubstitute, null)))
                .isEqualTo(Quorum.MET);
    }

    @Test
    void members_do_not_read_minutes_or_decisions_before_they_were_sent() throws Exception {
        String board = body(1);
        String meeting = held(board, 10, Quorum.MET, null);
        as("clerk", () -> run(() -> minutes.draft(meeting, seen(meeting), "The board met.")));
        as("clerk", () -> run(() -> outcomes.decided(meeting, "1.2", "The plan is agreed.")));
        assertThatThrownBy(() -> as("clerk", () -> run(() -> minutes.sent(meeting, seen(meeting), today.date()))))
                .rootCause()
                .hasMessageContaining("has not agreed the minutes yet");
        as("clerk", () -> run(() -> minutes.agreed(meeting, seen(meeting), today.date(), "The first chair")));

        MeetingShown before = as("member", () -> meetings.called(meeting));
        assertThat(before.minutes()).isNull();
        assertThat(before.minutesHeldBack()).isTrue();
        assertThat(as("member", () -> reading.decidedAt(meeting))).isEmpty();
        assertThat(as("auditor", () -> meetings.called(meeting)).minutes()).isEqualTo("The board met.");

        as("clerk", () -> run(() -> minutes.sent(meeting, seen(meeting), today.date())));
        assertThat(as("member", () -> meetings.called(meeting)).minutes()).isEqualTo("The board met.");
        assertThat(as("member", () -> reading.decidedAt(meeting))).hasSize(1);
    }

    @Test
    void an_action_is_carried_from_meeting_to_meeting_until_it_is_closed() throws Exception {
        String board = body(1);
        String first = held(board, 30, Quorum.MET, null);
        LocalDate due = calendars.current().before(today.date(), WorkingDays.of(5));
        int number = as(
                "clerk",
                () -> outcomes.agreed(first, new NewBoardAction("1.6", "Bring the figures", "Head of Practice", due)));
        assertThat(standing(board).overdueActions()).isEqualTo(1);
        String second = held(board, 20, Quorum.MET, null);
        String third = held(board, 10, Quorum.MET, null);

        say(board, number, second, "Half of them.", null);
        assertThat(as("member", () -> reading.carriedInto(third))).hasSize(1);
        say(board, number, third, "All of them.", HowClosed.DONE);

        assertThat(as("member", () -> reading.carriedInto(second))).hasSize(1);
        assertThat(as("member", () -> reading.action(board, number)).said())
                .extracting(said -> said.meeting() + " " + said.words())
                .containsExactly(third + " All of them.", second + " Half of them.");
        assertThat(standing(board).openActions()).isZero();
        assertThatThrownBy(() -> say(board, number, null, "Again.", null))
                .rootCause()
                .hasMessageContaining("was closed");
    }

    @Test
    void a_question_is_open_until_it_is_answered_and_overdue_after_its_day() throws Exception {
        String board = body(1);
        String meeting = held(board, 20, Quorum.MET, null);
        LocalDate due = calendars.current().before(today.date(), WorkingDays.of(2));
        int number = as(
                "clerk",
                () -> outcomes.asked(meeting, new NewRequest("1.7", "How long do they wait?", "Commissioning", due)));
        assertThat(standing(board).overdueRequests()).isEqualTo(1);

        as("clerk", () -> run(() -> following.answered(board, number, 0, today.date(), "Nine weeks.")));

        assertThat(as("member", () -> reading.request(board, number)).isAnsweredLate())
                .isTrue();
        assertThat(standing(board).openRequests()).isZero();
    }

    @Test
    void a_report_is_owed_after_every_third_meeting() throws Exception {
        String board = body(1);
        held(board, 30, Quorum.MET, null);
        held(board, 20, Quorum.MET, null);
        assertThat(standing(board).reportOwedSince()).isNull();
        String third = held(board, 10, Quorum.MET, null);
        assertThat(standing(board).reportOwedSince())
                .isEqualTo(meeting(third).standing().heldOn());

        as(
                "clerk",
                () -> run(() ->
                        reporting.sent(board, version(board), "Cabinet", "We have met three times.", today.date())));

        assertThat(standing(board).reportOwedSince()).isNull();
        assertThat(shown(board).reports()).hasSize(1);
    }

    @Test
    void terms_keep_every_edition_and_are_reviewed_every_quarter() throws Exception {
        String board = body(1);
        as("clerk", () -> run(() -> terms.adopt(board, version(board), "We steer.", monthsAgo(), null)));
        as("clerk", () -> run(() -> terms.adopt(board, version(board), "We steer and ask.", today.date(), "1.1")));
        assertThat(shown(board).terms())
                .extracting(BodyShown.Terms::text)
                .containsExactly("We steer and ask.", "We steer.");
        assertThat(standing(board).termsDueOn())
                .isEqualTo(CalendarMonths.after(today.date(), CalendarMonths.TO_REVIEW_TERMS));
    }

    @Test
    void two_people_at_one_meeting_hear_of_each_other() throws Exception {
        String board = body(1);
        String meeting = planned(board, 5);
        long seen = meeting(meeting).version();
        as("clerk", () -> run(() -> planning.noticeSent(meeting, seen, today.date())));

        assertThatThrownBy(() -> as("programme", () -> run(() -> planning.cancel(meeting, seen, "Nobody can come."))))
                .rootCause()
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void who_only_reads_changes_nothing_and_who_works_on_complaints_reads_nothing_here() throws Exception {
        String board = body(1);
        assertThatThrownBy(() -> as("member", () -> planning.plan(board, new NewMeeting(today.date(), null, null))))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("officer", () -> bodies.all())).isInstanceOf(EJBAccessException.class);
        assertThat(as("lead", () -> bodies.called(board)).standing().name()).isNotEmpty();
    }

    @Test
    void what_a_board_decides_about_an_action_leads_to_its_meeting() throws Exception {
        String board = body(1);
        String earlier = held(board, 3, Quorum.MET, null);
        String meeting = held(board, 0, Quorum.MET, null);
        String action = office.proposed(office.leadDraft(today.date()));
        as("lead", () -> run(() -> takingOn.takeOn(action, action(action), null)));
        office.evidenceOf(action);
        as("lead", () -> run(() -> completing.sayComplete(action, action(action), today.date(), "It is done.")));
        as("programme", () -> run(() -> checking.passes(action, action(action), "Looked at it.")));

        assertThatThrownBy(() -> as(
                        "clerk",
                        () -> run(() -> deciding.accepted(
                                action,
                                action(action),
                                new BoardDecision("A board", today.date(), "3.2", null, earlier)))))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("the meeting was on");
        as(
                "clerk",
                () -> run(() -> deciding.accepted(
                        action, action(action), new BoardDecision("A board", today.date(), "3.2", null, meeting))));

        assertThat(as("member", () -> actions.called(action)).decisions())
                .extracting(ActionShown.Decided::meeting)
                .endsWith(meeting);
    }

    @Test
    void what_a_board_owes_waits_for_its_clerk_with_the_day_and_for_nobody_else() throws Exception {
        String board = body(1);
        assertThat(owed(board)).containsExactly(OwedKind.TERMS_MISSING);
        as("clerk", () -> run(() -> terms.adopt(board, version(board), "We steer.", monthsAgo(), null)));
        assertThat(owed(board)).containsExactly(OwedKind.TERMS);
        as("clerk", () -> run(() -> terms.reviewed(board, version(board), today.date(), "They fit.", null)));
        assertThat(owed(board)).isEmpty();

        String next = planned(board, 7);
        as("clerk", () -> run(() -> agendas.add(next, seen(next), "Caseloads", "Head of Practice", true)));
        assertThat(waiting(board))
                .filteredOn(owed -> owed.kind() == OwedKind.PAPERS)
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.many()).isEqualTo(1);
                    assertThat(paper.dueOn()).isEqualTo(calendars.current().before(day(7), WorkingDays.of(5)));
                    assertThat(paper.isOverdue(today.date())).isFalse();
                });
        assertThat(owed(board)).containsExactly(OwedKind.PAPERS, OwedKind.APOLOGIES);

        String held = held(board, 10, Quorum.MET, null);
        LocalDate passed = calendars.current().before(today.date(), WorkingDays.of(5));
        as("clerk", () -> outcomes.agreed(held, new NewBoardAction("1.6", "Bring the figures", "A head", passed)));
        as("clerk", () -> outcomes.asked(held, new NewRequest("1.7", "How many left?", "Personnel", passed)));
        assertThat(owed(board))
                .containsExactly(
                        OwedKind.MINUTES_TO_DRAFT,
                        OwedKind.ACTIONS,
                        OwedKind.REQUEST,
                        OwedKind.PAPERS,
                        OwedKind.APOLOGIES);
        as("clerk", () -> run(() -> minutes.draft(held, seen(held), "1.1 The board met.")));
        as("clerk", () -> run(() -> minutes.agreed(held, seen(held), today.date(), "The first chair")));
        assertThat(waiting(board))
                .filteredOn(owed -> owed.kind() == OwedKind.MINUTES_TO_SEND)
                .extracting(Owed::dueOn)
                .containsExactly(today.date().plusWeeks(1));

        assertThat(as("member", () -> owing.toMe())).isEmpty();
        assertThat(as("officer", () -> owing.toMe())).isEmpty();
    }

    @Test
    void a_body_is_dissolved_once_nothing_lies_ahead_and_another_takes_over_what_is_open() throws Exception {
        String board = body(1);
        String other = body(1);
        String held = held(board, 10, Quorum.MET, null);
        LocalDate due = day(20);
        String theirs = held(other, 12, Quorum.MET, null);
        as("clerk", () -> outcomes.agreed(theirs, action("Theirs", due)));
        as("clerk", () -> outcomes.agreed(held, action("Bring the figures", due)));
        String ahead = planned(board, 5);
        assertThatThrownBy(() -> dissolve(board, other)).rootCause().hasMessageContaining("still has the meeting of");
        as("clerk", () -> run(() -> planning.cancel(ahead, seen(ahead), "The board ends.")));
        assertThatThrownBy(() -> dissolve(board, null))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("An action of its list is open.");

        dissolve(board, other);

        assertThat(standing(board).dissolvedOn()).isEqualTo(today.date());
        assertThat(shown(board).dissolvedBecause()).isEqualTo("Its work is done.");
        assertThat(as("clerk", () -> reading.actionsOf(board))).isEmpty();
        assertThat(as("clerk", () -> reading.action(other, 2))).satisfies(taken -> {
            assertThat(taken.text()).isEqualTo("Bring the figures");
            assertThat(taken.cameFrom()).isEqualTo(standing(board).name());
        });
        assertThatThrownBy(() -> planned(board, 5)).rootCause().hasMessageContaining("was dissolved on");
        assertThat(owed(board)).doesNotContain(OwedKind.TERMS_MISSING);
    }

    @Test
    void an_action_of_a_board_is_put_off_with_its_reason_and_keeps_the_day_that_was_agreed() throws Exception {
        String board = body(1);
        String held = held(board, 10, Quorum.MET, null);
        LocalDate first = day(5);
        int number = as("clerk", () -> outcomes.agreed(held, action("Bring the figures", first)));
        assertThatThrownBy(() -> change(board, number, "Bring the figures", first, "No reason."))
                .rootCause()
                .hasMessageContaining("Nothing is different");

        change(board, number, "Bring the figures", day(15), "The system is down.");
        change(board, number, "Bring the figures of each team", day(15), "Asked for by the chair.");

        assertThat(as("member", () -> reading.action(board, number))).satisfies(action -> {
            assertThat(action.dueOn()).isEqualTo(day(15));
            assertThat(action.firstDueOn()).isEqualTo(first);
        });
        assertThat(as("member", () -> reading.changesOf(board, number)))
                .extracting(change -> change.textWas() + ": " + change.because())
                .containsExactly(
                        "Bring the figures: Asked for by the chair.", "Bring the figures: The system is down.");
    }

    @Test
    void an_item_is_taken_off_before_the_meeting_and_stays_with_its_reason() throws Exception {
        String board = body(1);
        String meeting = planned(board, 5);
        as("clerk", () -> run(() -> agendas.add(meeting, seen(meeting), "Caseloads", "Head of Practice", true)));
        long item = meeting(meeting).agenda().get(0).id();

        as("clerk", () -> run(() -> agendas.takeOff(meeting, seen(meeting), item, "It was dealt with by letter.")));

        assertThat(meeting(meeting).agenda()).isEmpty();
        assertThat(meeting(meeting).takenOff())
                .extracting(MeetingShown.TakenOff::because)
                .containsExactly("It was dealt with by letter.");
        assertThat(meeting(meeting).standing().papersMissing()).isZero();
        String past = planned(board, -3);
        as("clerk", () -> run(() -> agendas.add(past, seen(past), "Missing children", null, false)));
        long dealtWith = meeting(past).agenda().get(0).id();
        List<Attended> chair =
                List.of(new Attended(meeting(past).people().get(0).member(), Came.PRESENT, null));
        as("clerk", () -> attendance.attended(past, seen(past), chair, null));
        assertThatThrownBy(() -> as("clerk", () -> run(() -> agendas.takeOff(past, seen(past), dealtWith, "Late."))))
                .rootCause()
                .hasMessageContaining("has been held");
    }

    @Test
    void a_substitute_comes_until_a_day() throws Exception {
        String board = body(1);
        long chair = shown(board).present().get(0).id();
        as(
                "clerk",
                () -> run(() -> membership.substitute(board, version(board), chair, "A deputy", null, monthsAgo())));
        long deputy = as("clerk", () -> bodies.substitutesOf(chair)).get(0).id();
        String before = planned(board, 2);
        String after = planned(board, 9);

        as("clerk", () -> run(() -> membership.endSubstitute(board, version(board), chair, deputy, day(5))));

        assertThat(meeting(before).people().get(0).named()).isEqualTo("A deputy");
        assertThat(meeting(after).people().get(0).named()).isNull();
        assertThatThrownBy(() -> as(
                        "clerk",
                        () -> run(() -> membership.endSubstitute(board, version(board), chair, deputy, day(6)))))
                .rootCause()
                .hasMessageContaining("has an end already");
    }

    @Test
    void a_paper_comes_as_a_file_that_whoever_sees_the_meeting_opens_and_is_never_deleted() throws Exception {
        String board = body(1);
        String meeting = planned(board, 2);
        as("clerk", () -> run(() -> agendas.add(meeting, seen(meeting), "Caseloads", "Head of Practice", true)));
        long item = meeting(meeting).agenda().get(0).id();
        assertThatThrownBy(() -> attach(meeting, item, "caseloads.pdf", "MZ\u0090\u0000 a program"))
                .isInstanceOf(FileRefused.class);
        assertThat(meeting(meeting).standing().papersMissing()).isEqualTo(1);

        int number = attach(meeting, item, "../caseloads.txt", "Twenty-one each.");

        assertThat(meeting(meeting).standing().papersMissing()).isZero();
        assertThat(meeting(meeting).agenda().get(0).files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("caseloads.txt");
            assertThat(file.late()).isTrue();
            assertThat(file.hash()).hasSize(64);
        });
        assertThat(opened("member", meeting, number)).isEqualTo("Twenty-one each.");
        assertThatThrownBy(() -> opened("officer", meeting, number)).isInstanceOf(EJBAccessException.class);

        String second = planned(board, 9);
        as("clerk", () -> run(() -> agendas.move(meeting, seen(meeting), item, second, "The audit comes later.")));
        assertThat(meeting(second).agenda().get(0).files())
                .extracting(MeetingFileShown::givenFor)
                .containsExactly(meeting);

        as("clerk", () -> run(() -> attaching.withdraw(meeting, seen(meeting), number, "It named a family.")));
        assertThat(meeting(second).agenda().get(0).files().get(0).why()).isEqualTo("It named a family.");
        assertThatThrownBy(() -> opened("member", meeting, number)).rootCause().hasMessageContaining("was withdrawn");
        assertThat(opened("auditor", meeting, number)).isEqualTo("Twenty-one each.");
        assertThatThrownBy(() ->
                        as("clerk", () -> run(() -> attaching.withdraw(meeting, seen(meeting), number, "Again."))))
                .rootCause()
                .hasMessageContaining("was withdrawn already");
    }

    @Test
    void minutes_that_come_as_a_file_are_agreed_and_sent_like_those_that_are_written() throws Exception {
        String board = body(1);
        String ahead = planned(board, 3);
        assertThatThrownBy(() -> attachMinutes(ahead)).rootCause().hasMessageContaining("Record who was there first");
        String held = held(board, 4, Quorum.MET, null);

        int number = attachMinutes(held);

        assertThat(meeting(held).minutes()).isEqualTo("The minutes are in the file minutes.txt.");
        assertThatThrownBy(() -> opened("member", held, number)).rootCause().hasMessageContaining("have not been sent");
        assertThat(as("member", () -> meetings.called(held)).minutesFiles()).isEmpty();
        as("clerk", () -> run(() -> minutes.agreed(held, seen(held), today.date(), "The first chair")));
        assertThatThrownBy(() -> as("clerk", () -> run(() -> attaching.withdraw(held, seen(held), number, "Wrong."))))
                .rootCause()
                .hasMessageContaining("the chair agreed the minutes");
        as("clerk", () -> run(() -> minutes.sent(held, seen(held), today.date())));
        assertThat(opened("member", held, number)).isEqualTo("1.1 The board met.");
    }

    private int attach(String meeting, long item, String name, String content) throws Exception {
        return as(
                "clerk",
                () -> attaching.paper(
                        meeting, seen(meeting), item, today.date(), new OfferedFile(name, bytes(content))));
    }

    private int attachMinutes(String meeting) throws Exception {
        return as(
                "clerk",
                () -> attaching.minutes(
                        meeting, seen(meeting), new OfferedFile("minutes.txt", bytes("1.1 The board met."))));
    }

    private String opened(String userName, String meeting, int number) throws Exception {
        return as(userName, () -> {
            try (OpenedFile file = opening.open(meeting, number)) {
                return Files.readString(file.copy());
            }
        });
    }

    private static InputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private List<Owed> waiting(String board) throws Exception {
        return as("clerk", () -> owing.toMe()).stream()
                .filter(owed -> owed.body().equals(board))
                .toList();
    }

    private List<OwedKind> owed(String board) throws Exception {
        return waiting(board).stream().map(Owed::kind).toList();
    }

    private LocalDate day(int ahead) {
        return calendars.current().after(today.date(), WorkingDays.of(ahead));
    }

    private static NewBoardAction action(String text, LocalDate due) {
        return new NewBoardAction("1.6", text, "Head of Practice", due);
    }

    private void dissolve(String board, @Nullable String takenOverBy) throws Exception {
        as(
                "clerk",
                () -> run(() ->
                        dissolving.dissolve(board, version(board), today.date(), "Its work is done.", takenOverBy)));
    }

    private void change(String board, int number, String text, LocalDate due, String because) throws Exception {
        long seen = as("clerk", () -> reading.action(board, number)).version();
        as("clerk", () -> run(() -> following.change(board, number, seen, text, due, because)));
    }

    private long action(String action) {
        return actions.called(action).version();
    }

    private void say(String board, int number, @Nullable String meeting, String words, @Nullable HowClosed how)
            throws Exception {
        long seen = as("clerk", () -> reading.action(board, number)).version();
        as("clerk", () -> run(() -> following.said(board, number, seen, meeting, words, how)));
    }

    private BodyFacts facts(int quorum) {
        return new BodyFacts(
                BodyKind.IMPROVEMENT_BOARD, "A board " + System.nanoTime(), null, null, quorum, 4, "Cabinet");
    }

    private String body(int quorum) throws Exception {
        return as(
                "clerk",
                () -> settingUp.setUp(
                        facts(quorum),
                        "The first chair",
                        "Independent",
                        null,
                        monthsAgo(),
                        "Asked for by the report."));
    }

    private void join(String board, String name, MemberRole role, LocalDate from) throws Exception {
        as(
                "clerk",
                () -> run(() -> membership.join(
                        board, version(board), new NewMember(name, null, role, null, from), before("It begins."))));
    }

    private static HowAgreed before(String because) {
        return new HowAgreed(null, null, because);
    }

    /** @param days working days ahead; negative: so many ago */
    private String planned(String board, int days) throws Exception {
        LocalDate day = days < 0
                ? calendars.current().before(today.date(), WorkingDays.of(-days))
                : calendars.current().after(today.date(), WorkingDays.of(days));
        return as("clerk", () -> planning.plan(board, new NewMeeting(day, "14:00", "Town hall")));
    }

    private String held(String board, int daysAgo, Quorum told, @Nullable String chairDecided) throws Exception {
        String meeting = planned(board, -daysAgo);
        List<Attended> all = meeting(meeting).people().stream()
                .map(person -> new Attended(person.member(), Came.PRESENT, null))
                .toList();
        assertThat(as("clerk", () -> attendance.attended(meeting, seen(meeting), all, chairDecided)))
                .isEqualTo(told);
        return meeting;
    }

    private BodyShown shown(String board) throws Exception {
        return as("clerk", () -> bodies.called(board));
    }

    private BodyInList standing(String board) throws Exception {
        return shown(board).standing();
    }

    private MeetingShown meeting(String meeting) throws Exception {
        return as("clerk", () -> meetings.called(meeting));
    }

    private long seen(String meeting) {
        return meetings.called(meeting).version();
    }

    private long version(String board) {
        return bodies.called(board).version();
    }

    private LocalDate monthsAgo() {
        return CalendarMonths.after(today.date(), -4);
    }

    private <T> T as(String userName, Callable<T> act) throws Exception {
        return signedIn.as(userName, act);
    }

    private static @Nullable Void run(Runnable act) {
        act.run();
        return null;
    }
}
