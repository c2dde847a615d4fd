package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.BOARD_CLERK;
import static uk.redress.samples.SampleSignIn.LEAD;
import static uk.redress.samples.SampleSignIn.PROGRAMME_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.Today;
import uk.redress.evidence.Description;
import uk.redress.evidence.EvidenceType;
import uk.redress.evidence.GivingEvidence;
import uk.redress.evidence.Marking;
import uk.redress.evidence.OfferedLink;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.ReviewingEvidence;
import uk.redress.evidence.Strength;
import uk.redress.evidence.SubjectReference;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.AskingForNewDates;
import uk.redress.improvement.BoardDecision;
import uk.redress.improvement.CheckingActions;
import uk.redress.improvement.CompletingActions;
import uk.redress.improvement.PlanningMilestones;
import uk.redress.improvement.Rating;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.RecordingBoardDecisions;
import uk.redress.improvement.Recovery;
import uk.redress.improvement.Resources;
import uk.redress.improvement.ResourcesKind;
import uk.redress.improvement.SaidOfAction;
import uk.redress.improvement.SayingItPlainly;
import uk.redress.improvement.TakingOnActions;
import uk.redress.improvement.UpdatingActions;
import uk.redress.improvement.findings.NewFinding;
import uk.redress.improvement.findings.NewSource;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.ResponseRule;
import uk.redress.improvement.findings.SourceKind;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanKind;
import uk.redress.improvement.plans.ProposingActions;
import uk.redress.improvement.plans.Where;

/** An improvement plan half a year after an inspection, with an action at every step of its way. */
@ApplicationScoped
class SampleProgramme {

    private static final String PRACTICE = "Practice and supervision";
    private static final String VOICE = "Voice of children and families";

    @Inject
    RecordingFindings recording;

    @Inject
    MakingPlans plans;

    @Inject
    ProposingActions proposing;

    @Inject
    TakingOnActions takingOn;

    @Inject
    UpdatingActions updating;

    @Inject
    AskingForNewDates asking;

    @Inject
    CompletingActions completing;

    @Inject
    CheckingActions checking;

    @Inject
    RecordingBoardDecisions board;

    @Inject
    PlanningMilestones milestones;

    @Inject
    SayingItPlainly plain;

    @Inject
    ReadingProgrammeActions reading;

    @Inject
    GivingEvidence giving;

    @Inject
    ReviewingEvidence reviewing;

    @Inject
    ReadingEvidence evidence;

    @Inject
    Colleagues colleagues;

    @Inject
    Today today;

    void make() {
        String source = source();
        String supervision =
                finding(source, "1", "Managers do not see enough of the work, and supervision is not written down.");
        String plansForChildren =
                finding(source, "2", "Plans for children do not say what will be different and by when.");
        String complaints = finding(source, "3", "Complaints are answered late, and nobody learns from them.");
        finding(source, "4", "Children who go missing are not always seen by somebody independent.");
        String plan = plan();
        proposed(plan, PRACTICE, "Give each new manager a mentor for half a year", monthsFromNow(6), supervision);
        String late = takenOn(
                plan, PRACTICE, "Write every supervision into the child's file", monthsFromNow(-1), supervision);
        say(late, "Three of five teams do it every time.", Rating.AMBER, "The last two teams start this week.");
        String moving = takenOn(
                plan,
                PRACTICE,
                "Rewrite the form of the child's plan with children",
                monthsFromNow(1),
                plansForChildren);
        LEAD.does(() -> {
            asking.ask(moving, seen(moving), monthsFromNow(3), "The young people's group asked to try it first.");
            return moving;
        });
        String onTrack =
                takenOn(plan, VOICE, "Answer every complaint at stage 1 within its time", monthsFromNow(4), complaints);
        say(onTrack, "A weekly look at what is due; 8 of 10 in time.", Rating.GREEN, null);
        String claimed = takenOn(
                plan, VOICE, "Tell every team each quarter what complaints taught us", monthsFromNow(2), complaints);
        complete(claimed, "Two quarters told, and each team wrote down what it changed.");
        String accepted = takenOn(
                plan,
                PRACTICE,
                "Look at six files a month with the worker",
                monthsFromNow(2),
                supervision,
                plansForChildren);
        complete(accepted, "Six files in each of the last three months; what was found is with the managers.");
        PROGRAMME_OFFICE.does(() -> {
            checking.passes(accepted, seen(accepted), "Read all eighteen notes.");
            return accepted;
        });
        BOARD_CLERK.does(() -> {
            board.accepted(accepted, seen(accepted), new BoardDecision("Improvement board", today.date(), "6.3", null));
            return accepted;
        });
        waits(moving, late, "What is written down of supervision shows what the form has to ask.");
        waits(onTrack, accepted, "The files show why answers are late.");
        plainly(late, "Managers talk with each social worker about your family. They write down what they agree.");
        plainly(moving, "Children help us to write a plan they can read.");
        plainly(onTrack, "If you complain, we answer in the time we promised.");
        plainly(claimed, "Every team hears what your complaints taught us.");
        plainly(accepted, "We look at our work each month and put right what we find.");
    }

    private void waits(String action, String other, String because) {
        PROGRAMME_OFFICE.does(() -> {
            milestones.waitsFor(action, seen(action), other, because);
            return action;
        });
    }

    private void plainly(String action, String words) {
        PROGRAMME_OFFICE.does(() -> {
            plain.say(action, seen(action), words);
            return action;
        });
    }

    private String source() {
        LocalDate published = monthsFromNow(-6);
        return PROGRAMME_OFFICE.does(() -> recording.recordSource(new NewSource(
                SourceKind.INSPECTION,
                "Inspection of services for children",
                "The inspectorate",
                published,
                published,
                ResponseRule.STATEMENT_OF_ACTION,
                null,
                "Director of Children's Services",
                null)));
    }

    private String finding(String source, String number, String text) {
        return PROGRAMME_OFFICE.does(() -> recording.add(source, new NewFinding(null, number, text, null)));
    }

    private String plan() {
        return PROGRAMME_OFFICE.does(() -> plans.make(new NewPlan(
                "Children's improvement plan",
                PlanKind.IMPROVEMENT,
                "What we do so that children are safe and heard, and how we will know.",
                monthsFromNow(-5),
                monthsFromNow(12),
                null)));
    }

    private String takenOn(String plan, String stream, String text, LocalDate due, String... findings) {
        String action = proposed(plan, stream, text, due, findings);
        LEAD.does(() -> {
            takingOn.takeOn(action, seen(action), null);
            return action;
        });
        return action;
    }

    private String proposed(String plan, String stream, String text, LocalDate due, String... findings) {
        Colleague lead = colleagues.called("lead").orElseThrow();
        ActionDraft draft = new ActionDraft(
                text,
                "HoP",
                lead.id(),
                null,
                null,
                monthsFromNow(-5),
                due,
                findings.length > 1
                        ? new Resources(ResourcesKind.AMOUNT, new BigDecimal("12000"), null)
                        : Resources.toBeConfirmed(),
                "What auditors see in the files of the month",
                "4 of 10",
                "9 of 10",
                "Children do not have to tell their story twice.",
                null);
        return PROGRAMME_OFFICE.does(
                () -> proposing.propose(new Where(plan, stream, null, null), draft, List.of(findings)));
    }

    private void say(String action, String done, Rating rating, @Nullable String because) {
        LEAD.does(() -> {
            updating.update(
                    action,
                    seen(action),
                    new SaidOfAction(
                            done,
                            "The other teams.",
                            null,
                            rating,
                            because,
                            new Recovery("Two more trainers begin, and the other teams follow.", monthsFromNow(2)),
                            Rating.GREEN));
            return action;
        });
    }

    private void complete(String action, String words) {
        prove(action);
        LEAD.does(() -> {
            completing.sayComplete(action, seen(action), today.date(), words);
            return action;
        });
    }

    private void prove(String action) {
        Description said = new Description(
                "What the files of the month show",
                EvidenceType.AUDIT,
                monthsFromNow(-1),
                "Audit team",
                "How often it was done, file by file.",
                Strength.MODERATE);
        String piece = LEAD.does(() -> giving.give(
                said,
                new OfferedLink("https://council.example/audit"),
                Marking.ORDINARY,
                List.of(SubjectReference.read(action))));
        PROGRAMME_OFFICE.does(() -> {
            reviewing.review(piece, evidence.called(piece).version(), 1, true, "The numbers can be followed.");
            return piece;
        });
    }

    private long seen(String action) {
        return reading.called(action).version();
    }

    private LocalDate monthsFromNow(int months) {
        return CalendarMonths.after(today.date(), months);
    }
}
