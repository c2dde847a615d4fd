package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.DroppingActions;
import uk.redress.improvement.MatchingLeads;
import uk.redress.improvement.MatchingLeads.UnmatchedLead;
import uk.redress.improvement.Resources;
import uk.redress.improvement.findings.BringingFindings;
import uk.redress.improvement.findings.FindingRow;
import uk.redress.improvement.findings.NewFinding;
import uk.redress.improvement.findings.NewSource;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.RecordingFindings;
import uk.redress.improvement.findings.Reply;
import uk.redress.improvement.findings.ResponseRule;
import uk.redress.improvement.findings.SourceKind;
import uk.redress.improvement.plans.MakingPlans;
import uk.redress.improvement.plans.Matrix;
import uk.redress.improvement.plans.NewPlan;
import uk.redress.improvement.plans.PlanKind;
import uk.redress.improvement.plans.ProposingActions;
import uk.redress.improvement.plans.ReadingMatrix;
import uk.redress.improvement.plans.Where;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Refused;

/** What was found, what answers it, and what is missing on either side. */
@ExtendWith(ArquillianExtension.class)
class FindingsIT {

    @Inject
    SignedIn signedIn;

    @Inject
    RecordingFindings recording;

    @Inject
    BringingFindings bringing;

    @Inject
    ReadingFindings reading;

    @Inject
    MakingPlans plans;

    @Inject
    ProposingActions proposing;

    @Inject
    DroppingActions dropping;

    @Inject
    ReadingMatrix matrix;

    @Inject
    MatchingLeads leads;

    @Inject
    Today today;

    @Inject
    Rows rows;

    @Test
    void the_matrix_shows_what_no_action_answers_and_where_else_it_is_answered() throws Exception {
        String source = source();
        String answered = finding(source, "1");
        String elsewhere = finding(source, "2");
        String nowhere = finding(source, "3");
        String plan = plan();
        String other = plan();
        String action = action(plan, "AB", answered);
        action(other, "AB", elsewhere);

        Matrix shown = as("member", () -> matrix.of(plan));

        assertThat(shown.actions()).extracting(Matrix.Action::reference).containsExactly(action);
        assertThat(of(shown, source).findings())
                .extracting(Matrix.Finding::reference)
                .containsExactly(answered, elsewhere, nowhere);
        assertThat(of(shown, source).findings().get(0).answeredBy()).containsExactly(action);
        assertThat(of(shown, source).findings().get(1).elsewhere()).containsExactly(other);
        assertThat(shown.gaps())
                .filteredOn(finding -> finding.source().equals(source))
                .extracting(Matrix.Finding::reference)
                .containsExactly(elsewhere, nowhere);
        assertThat(shown.withoutFinding()).isEmpty();
    }

    @Test
    void an_action_that_goes_no_further_answers_nothing() throws Exception {
        String source = source();
        String finding = finding(source, "1");
        String action = action(plan(), "AB", finding);
        assertThat(as("member", () -> reading.source(source)).unanswered()).isZero();

        as("programme", () -> run(() -> dropping.drop(action, version(action), "The team is no more.")));

        assertThat(as("member", () -> reading.source(source)).unanswered()).isEqualTo(1);
        assertThat(as("member", () -> reading.called(finding)).isUnanswered()).isTrue();
    }

    @Test
    void a_list_of_findings_comes_in_whole_or_not_at_all() throws Exception {
        String source = source();
        Path list = Files.createTempFile("list", ".csv");
        Files.writeString(list, """
                Body,Number,Recommendation
                Local authority,1,"Supervise better, and record it."
                Local authority,1,Listen to children.
                Board,1,
                """);
        List<FindingRow> read = as("programme", () -> bringing.check(source, bringing.read(list)));

        assertThat(read).hasSize(3);
        assertThat(read.get(0).problems()).isEmpty();
        assertThat(read.get(1).problems()).containsExactly("The number 1 is taken already. Change it.");
        assertThat(read.get(2).problems()).containsExactly("Write down the finding.");
        assertThatThrownBy(() -> as("programme", () -> bringing.bring(source, read)))
                .rootCause()
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Row 3");
        assertThat(as("member", () -> reading.of(source))).isEmpty();

        List<FindingRow> corrected = List.of(
                read.get(0),
                row(3, "Local authority", "2", "Listen to children."),
                row(4, "Board", "1", "Look at the dataset."));
        assertThat(as("clerk", () -> bringing.bring(source, corrected))).isEqualTo(3);
        assertThat(as("member", () -> reading.of(source))).hasSize(3);
    }

    @Test
    void who_only_reads_brings_nothing_in() {
        assertThatThrownBy(() -> as("member", () -> bringing.bring("S-2026-0001", List.of())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void two_people_replying_to_one_finding_hear_of_each_other() throws Exception {
        String finding = finding(source(), "1");
        long seen = as("clerk", () -> reading.called(finding)).version();
        as("clerk", () -> run(() -> recording.reply(finding, seen, Reply.ACCEPTED, null, today.date())));

        assertThatThrownBy(() -> as(
                        "programme",
                        () -> run(
                                () -> recording.reply(finding, seen, Reply.REJECTED, "Not ours to do.", today.date()))))
                .rootCause()
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(as("member", () -> reading.called(finding)).reply()).isEqualTo(Reply.ACCEPTED);
    }

    @Test
    void one_match_gives_all_actions_of_a_lead_an_account() throws Exception {
        String initials = "Q" + System.nanoTime();
        String plan = plan();
        String source = source();
        action(plan, initials, finding(source, "1"));
        action(plan, initials, finding(source, "2"));
        assertThat(as("programme", leads::unmatched)).contains(new UnmatchedLead(initials, 2));

        assertThat(as("programme", () -> leads.match(initials, account("lead"))))
                .isEqualTo(2);

        assertThat(as("programme", leads::unmatched))
                .extracting(UnmatchedLead::lead)
                .doesNotContain(initials);
    }

    private static FindingRow row(int number, String addressee, String numbered, String text) {
        return new FindingRow(number, addressee, numbered, text, null, List.of(), List.of());
    }

    private static Matrix.Source of(Matrix shown, String source) {
        return shown.sources().stream()
                .filter(one -> one.reference().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private String source() throws Exception {
        NewSource source = new NewSource(
                SourceKind.PEER_REVIEW,
                "A review",
                "Neighbours",
                today.date(),
                today.date(),
                ResponseRule.NONE,
                null,
                null,
                null);
        return as("programme", () -> recording.recordSource(source));
    }

    private String finding(String source, String number) throws Exception {
        return as("programme", () -> recording.add(source, new NewFinding(null, number, "Supervise better.", null)));
    }

    private String plan() throws Exception {
        NewPlan plan = new NewPlan("A plan", PlanKind.IMPROVEMENT, null, today.date(), null, null);
        return as("programme", () -> plans.make(plan));
    }

    private String action(String plan, String lead, String finding) throws Exception {
        ActionDraft draft = new ActionDraft(
                "Check one file of each worker a month",
                lead,
                null,
                null,
                null,
                today.date(),
                today.date(),
                Resources.toBeConfirmed(),
                null,
                null,
                null,
                null,
                null);
        return as(
                "programme", () -> proposing.propose(new Where(plan, "Practice", null, null), draft, List.of(finding)));
    }

    private long version(String action) {
        return Long.parseLong(rows.texts("select version from improvement_action where reference = ?", action)
                .get(0));
    }

    private long account(String userName) {
        return Long.parseLong(rows.texts("select id from account where user_name = ?", userName)
                .get(0));
    }

    private <T> T as(String userName, Callable<T> act) throws Exception {
        return signedIn.as(userName, act);
    }

    private static @Nullable Void run(Runnable act) {
        act.run();
        return null;
    }
}
