package uk.redress.complaints.investigation;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.redress.clock.ClockKind;
import uk.redress.clock.Extension;
import uk.redress.clock.RunningClock;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Timescales;
import uk.redress.clock.Today;
import uk.redress.complaints.CaseProgress;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.Complaints;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Draws up the statement of complaint and records that the complainant agreed it (reg. 16); a second clock runs from that day. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER})
public class AgreeingTheStatement {

    @Inject
    Complaints complaints;

    @Inject
    Investigations investigations;

    @Inject
    RunningClocks clocks;

    @Inject
    StageTwoClock leading;

    @Inject
    CaseProgress progress;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** Keeps the draft: numbered points and what the complainant wants, as often as it takes. */
    public void draft(ComplaintNumber number, long seen, List<PointAgreed> points) {
        Complaint complaint = complaints.toChange(number, seen);
        complaint.refusalUnlessAt(Step.AGREE_STATEMENT).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        draw(complaint, points);
        investigations.of(complaint).statementDrafted(today.date());
        happened.fire(Happening.of(number, "statement.drafted").with("points", points.size()));
    }

    /**
     * Records that the complainant agreed it, and fixes points and desired outcomes.
     *
     * @param how how they agreed: signed, by telephone and confirmed in writing, and so on
     * @throws Refused when it was agreed before stage 2 was asked for, or in the future
     */
    public void agree(ComplaintNumber number, long seen, List<PointAgreed> points, LocalDate on, String how) {
        String agreed = TextLength.LINE.needed(how, "how it was agreed");
        today.mustHaveCome(on);
        Complaint complaint = complaints.toChange(number, seen);
        complaint.moveOn(Step.AGREE_STATEMENT, Step.INVESTIGATE);
        draw(complaint, points);
        investigations.of(complaint).statementAgreed(on, agreed);
        startSecondClock(number, on);
        happened.fire(Happening.of(number, "statement.agreed")
                .with("agreedOn", on)
                .with("how", agreed)
                .with("points", points.size()));
        progress.stepDone(number, Step.AGREE_STATEMENT);
    }

    /**
     * Changes the statement later, which takes the complainant's agreement as well.
     *
     * @throws Refused once a report is final, because findings were made on the points as they are
     */
    public void change(ComplaintNumber number, long seen, List<PointAgreed> points, String agreedBecause) {
        String why = TextLength.PASSAGE.needed(agreedBecause, "what was agreed, and why it changes");
        Complaint complaint = complaints.toChange(number, seen);
        if (complaint.step() != Step.INVESTIGATE && complaint.step() != Step.CHECK_FACTS) {
            throw new Refused("The statement can be changed by agreement while the investigation runs, not after.");
        }
        draw(complaint, points);
        happened.fire(Happening.of(number, "statement.changed").because(why).with("points", points.size()));
    }

    private void draw(Complaint complaint, List<PointAgreed> points) {
        if (points.isEmpty()) {
            throw new Refused("Write down at least one point of complaint.");
        }
        Set<Integer> taken = investigations.allPoints(complaint).stream()
                .filter(StatementPoint::isWaiting)
                .map(StatementPoint::ordinal)
                .collect(Collectors.toSet());
        List<StatementPoint> drawn = new ArrayList<>();
        int ordinal = 1;
        for (PointAgreed point : points) {
            while (taken.contains(ordinal)) {
                ordinal++;
            }
            drawn.add(new StatementPoint(complaint.id(), ordinal++, point));
        }
        investigations.draw(complaint, drawn);
    }

    /** What was given to the clock from the request is given to this one as well. */
    private void startSecondClock(ComplaintNumber number, LocalDate on) {
        clocks.start(number, ClockKind.INVESTIGATION_FROM_STATEMENT, on, Timescales.INVESTIGATION.usual());
        RunningClock first = clocks.called(number, ClockKind.INVESTIGATION);
        if (first.extension().isPresent()) {
            Extension given = first.extension().get();
            clocks.extend(
                    number,
                    ClockKind.INVESTIGATION_FROM_STATEMENT,
                    given.total(),
                    given.reason(),
                    given.askedBy(),
                    given.approvedBy(),
                    on);
        }
        leading.startedFromStatement(number)
                .ifPresent(moved -> happened.fire(Happening.of(number, "deadline.moved")
                        .because(moved.because())
                        .with("clock", moved.kind())
                        .with("from", moved.from())
                        .with("to", moved.to())));
    }
}
