package uk.redress.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.boards.BodyFacts;
import uk.redress.boards.BodyKind;
import uk.redress.boards.SettingUpBodies;
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
import uk.redress.improvement.Resources;
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

/** What a programme office does before a test can begin: a source, a finding, a plan, an action, a piece of evidence. */
@ApplicationScoped
class ProgrammeWalk {

    @Inject
    SignedIn signedIn;

    @Inject
    RecordingFindings recording;

    @Inject
    MakingPlans plans;

    @Inject
    ProposingActions proposing;

    @Inject
    GivingEvidence giving;

    @Inject
    ReviewingEvidence reviewing;

    @Inject
    ReadingEvidence evidence;

    @Inject
    SettingUpBodies settingUp;

    @Inject
    Today today;

    @Inject
    Rows rows;

    String source(SourceKind kind, LocalDate on, ResponseRule rule) throws Exception {
        NewSource source = new NewSource(kind, "A report", "An inspectorate", on, on, rule, null, null, null);
        return signedIn.as("programme", () -> recording.recordSource(source));
    }

    /** A board that is at work, to decide what boards decide. */
    String board() throws Exception {
        BodyFacts facts =
                new BodyFacts(BodyKind.IMPROVEMENT_BOARD, "A board " + System.nanoTime(), null, null, null, null, null);
        return signedIn.as(
                "clerk",
                () -> settingUp.setUp(facts, "Its chair", null, null, today.date(), "Asked for by the report."));
    }

    String finding() throws Exception {
        String source = source(SourceKind.INSPECTION, today.date(), ResponseRule.NONE);
        return signedIn.as(
                "programme", () -> recording.add(source, new NewFinding(null, "1", "Supervise better.", null)));
    }

    String plan() throws Exception {
        NewPlan plan = new NewPlan("A plan", PlanKind.IMPROVEMENT, null, today.date(), null, null);
        return signedIn.as("programme", () -> plans.make(plan));
    }

    String proposed(ActionDraft draft) throws Exception {
        return proposed(plan(), draft);
    }

    String proposed(String plan, ActionDraft draft) throws Exception {
        String finding = finding();
        return signedIn.as(
                "programme", () -> proposing.propose(new Where(plan, "Practice", null, null), draft, List.of(finding)));
    }

    ActionDraft leadDraft(LocalDate due) {
        return draft(
                "HP",
                Long.valueOf(rows.texts("select id from account where user_name = 'lead'")
                        .get(0)),
                due);
    }

    ActionDraft draft(String lead, @Nullable Long account, LocalDate due) {
        return new ActionDraft(
                "Check one file of each worker a month",
                lead,
                account,
                null,
                null,
                today.date(),
                due,
                Resources.toBeConfirmed(),
                null,
                null,
                null,
                null,
                null);
    }

    /** A piece that backs the action, given by its lead and accepted by the office. */
    void evidenceOf(String action) throws Exception {
        accept(evidenceWaitingFor(action));
    }

    String evidenceWaitingFor(String subject) throws Exception {
        Description said = new Description(
                "Audit of the month",
                EvidenceType.AUDIT,
                today.date(),
                "The audit team",
                "Nineteen of twenty files have it.",
                Strength.STRONG);
        return signedIn.as(
                "lead",
                () -> giving.give(
                        said,
                        new OfferedLink("https://council.example/audit"),
                        Marking.ORDINARY,
                        List.of(SubjectReference.read(subject))));
    }

    void accept(String piece) throws Exception {
        review(piece, true, "It is what it says.");
    }

    void refuse(String piece) throws Exception {
        review(piece, false, "It is of another month.");
    }

    private void review(String piece, boolean accepted, String why) throws Exception {
        signedIn.as("programme", () -> {
            reviewing.review(piece, evidence.called(piece).version(), 1, accepted, why);
            return piece;
        });
    }
}
