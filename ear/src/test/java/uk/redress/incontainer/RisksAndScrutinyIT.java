package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.boards.BodyFacts;
import uk.redress.boards.BodyKind;
import uk.redress.boards.SettingUpBodies;
import uk.redress.boards.owing.Owed;
import uk.redress.boards.owing.OwedKind;
import uk.redress.boards.owing.ReadingWhatBoardsOwe;
import uk.redress.boards.risks.Judgement;
import uk.redress.boards.risks.NewRisk;
import uk.redress.boards.risks.RaisingRisks;
import uk.redress.boards.risks.ReadingRisks;
import uk.redress.boards.risks.ReviewingRisks;
import uk.redress.boards.risks.RiskScore;
import uk.redress.boards.risks.RiskTrend;
import uk.redress.boards.risks.WorkstreamOfRisk;
import uk.redress.boards.scrutiny.Answer;
import uk.redress.boards.scrutiny.GivingRecommendations;
import uk.redress.boards.scrutiny.NewRecommendations;
import uk.redress.boards.scrutiny.ReadingRecommendations;
import uk.redress.boards.scrutiny.RespondingToScrutiny;
import uk.redress.boards.scrutiny.Response;
import uk.redress.clock.CalendarMonths;
import uk.redress.clock.Today;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.ResponseWanted;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Refused;

/** What might go wrong, judged again and again; and what the executive says to scrutiny, in two months. */
@ExtendWith(ArquillianExtension.class)
class RisksAndScrutinyIT {

    private static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);

    @Inject
    SignedIn signedIn;

    @Inject
    RaisingRisks raising;

    @Inject
    ReviewingRisks reviewing;

    @Inject
    ReadingRisks risks;

    @Inject
    SettingUpBodies settingUp;

    @Inject
    GivingRecommendations giving;

    @Inject
    RespondingToScrutiny responding;

    @Inject
    ReadingRecommendations reading;

    @Inject
    ReadingFindings findings;

    @Inject
    ReadingWhatBoardsOwe owing;

    @Inject
    ProgrammeWalk office;

    @Inject
    Rows rows;

    @Inject
    Today today;

    @Test
    void a_review_is_added_to_those_before_it_and_gives_the_trend() throws Exception {
        String risk = raised();
        assertThat(as("member", () -> risks.called(risk)).trend()).isEqualTo(RiskTrend.NEW);

        review(risk, new RiskScore(4, 4));
        assertThat(as("member", () -> risks.called(risk)).trend()).isEqualTo(RiskTrend.RISING);
        review(risk, new RiskScore(1, 4));

        assertThat(as("member", () -> risks.called(risk)).trend()).isEqualTo(RiskTrend.FALLING);
        assertThat(as("member", () -> risks.reviewsOf(risk)))
                .extracting(review -> review.after().score())
                .containsExactly(4, 16, 9);
        assertThatThrownBy(() -> rows.texts("update risk_review set likelihood_after = 1 returning by_name"))
                .hasStackTraceContaining("kept as it was said");
    }

    @Test
    void a_target_stands_beside_the_score_with_the_day_it_is_aimed_at() throws Exception {
        String risk = raised();
        LocalDate inTime = CalendarMonths.after(today.date(), 3);
        assertThat(as("member", () -> risks.called(risk)).target()).isNull();

        as(
                "clerk",
                () -> run(() -> reviewing.review(
                        risk, version(risk), judgement(new RiskScore(3, 3)).aimingAt(new RiskScore(1, 3), inTime))));

        assertThat(as("member", () -> risks.called(risk))).satisfies(shown -> {
            assertThat(shown.target()).isEqualTo(new RiskScore(1, 3));
            assertThat(shown.targetOn()).isEqualTo(inTime);
            assertThat(shown.isOnTarget()).isFalse();
        });
        review(risk, new RiskScore(1, 2));
        assertThat(as("member", () -> risks.reviewsOf(risk)).get(1).target()).isEqualTo(new RiskScore(1, 3));
    }

    @Test
    void a_risk_is_about_one_workstream_whatever_others_are_called_and_moves_with_its_reason() throws Exception {
        office.proposed(office.leadDraft(today.date()));
        office.proposed(office.leadDraft(today.date()));
        List<WorkstreamOfRisk> known = as("clerk", () -> risks.workstreams());
        WorkstreamOfRisk one = known.get(0);
        WorkstreamOfRisk other = known.stream()
                .filter(each -> each.title().equals(one.title()) && each.id() != one.id())
                .findFirst()
                .orElseThrow();
        NewRisk about = new NewRisk("Agency staff leave", "A child has a new worker", "Plans stand still", one.id());
        String risk = as("clerk", () -> raising.raise(about, judgement(new RiskScore(3, 3))));
        assertThat(as("member", () -> risks.called(risk)).workstreamId()).isEqualTo(one.id());
        assertThat(as("member", () -> risks.called(risk)).workstream()).isEqualTo(one.title());

        as("clerk", () -> run(() -> reviewing.moveTo(risk, version(risk), other.id(), "The plan goes on there.")));

        assertThat(as("member", () -> risks.called(risk)).workstreamId()).isEqualTo(other.id());
        assertThatThrownBy(
                        () -> as("clerk", () -> run(() -> reviewing.moveTo(risk, version(risk), other.id(), "Again."))))
                .rootCause()
                .hasMessageContaining("belongs there already");
        assertThatThrownBy(() -> as("clerk", () -> run(() -> reviewing.moveTo(risk, version(risk), -1L, "Nowhere."))))
                .rootCause()
                .hasMessageContaining("Choose a workstream of a plan that runs");
    }

    @Test
    void a_closed_risk_keeps_its_reason_and_takes_no_more_reviews() throws Exception {
        String risk = raised();
        as("clerk", () -> run(() -> reviewing.close(risk, version(risk), today.date(), "The team is staffed.")));

        assertThat(as("member", () -> risks.called(risk)).closedBecause()).isEqualTo("The team is staffed.");
        assertThat(as("member", risks::open)).noneMatch(open -> open.reference().equals(risk));
        assertThatThrownBy(() -> review(risk, new RiskScore(1, 1))).rootCause().isInstanceOf(Refused.class);
    }

    @Test
    void two_people_reviewing_one_risk_hear_of_each_other() throws Exception {
        String risk = raised();
        long seen = as("clerk", () -> version(risk));
        as("clerk", () -> run(() -> reviewing.review(risk, seen, judgement(new RiskScore(2, 2)))));

        assertThatThrownBy(() ->
                        as("programme", () -> run(() -> reviewing.close(risk, seen, today.date(), "It is over."))))
                .rootCause()
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void who_only_reads_raises_nothing() {
        assertThatThrownBy(() -> as("lead", () -> raising.raise(aRisk(), judgement(new RiskScore(1, 1)))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void the_executive_has_two_months_from_the_later_of_report_and_notice() throws Exception {
        String committee = committee();
        int number = give(committee, MARCH_10);

        assertThat(as("clerk", () -> giving.received(committee, number, seen(committee, number), MARCH_10, null)))
                .isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(as(
                        "clerk",
                        () -> giving.received(
                                committee, number, seen(committee, number), MARCH_10, LocalDate.of(2026, 3, 20))))
                .isEqualTo(LocalDate.of(2026, 5, 19));
    }

    @Test
    void what_the_executive_has_not_answered_waits_with_its_day_until_the_last_response() throws Exception {
        String committee = committee();
        int number = give(committee, MARCH_10);
        assertThat(awaited(committee)).isEmpty();
        as("clerk", () -> giving.received(committee, number, seen(committee, number), MARCH_10, null));
        assertThat(awaited(committee)).singleElement().satisfies(owed -> {
            assertThat(owed.many()).isEqualTo(2);
            assertThat(owed.dueOn()).isEqualTo(LocalDate.of(2026, 5, 9));
            assertThat(owed.isOverdue(today.date())).isTrue();
        });

        LocalDate on = LocalDate.of(2026, 4, 20);
        answer(committee, number, 1, new Answer(Response.REJECTED, "It is done already.", null, null, on));
        assertThat(awaited(committee)).extracting(Owed::many).containsExactly(1L);
        answer(committee, number, 2, new Answer(Response.REJECTED, "So is this.", null, null, on));
        assertThat(awaited(committee)).isEmpty();
    }

    private List<Owed> awaited(String committee) throws Exception {
        return as("clerk", () -> owing.toMe()).stream()
                .filter(owed -> owed.body().equals(committee) && owed.kind() == OwedKind.EXECUTIVE)
                .toList();
    }

    @Test
    void each_recommendation_is_answered_and_only_then_is_the_response_published() throws Exception {
        String committee = committee();
        int number = give(committee, MARCH_10);
        as("clerk", () -> giving.received(committee, number, seen(committee, number), MARCH_10, null));
        LocalDate on = LocalDate.of(2026, 4, 20);
        answer(committee, number, 1, new Answer(Response.ACCEPTED, null, "Head of Practice", today.date(), on));
        assertThatThrownBy(() -> as(
                        "clerk", () -> run(() -> responding.published(committee, number, seen(committee, number), on))))
                .rootCause()
                .hasMessageContaining("1 of the recommendations has no response yet");
        answer(committee, number, 2, new Answer(Response.REJECTED, "It is done already.", null, null, on));
        as("clerk", () -> run(() -> responding.published(committee, number, seen(committee, number), on)));

        assertThat(as("member", () -> reading.called(committee, number)).respondedOn())
                .isEqualTo(on);
        assertThat(as("member", () -> reading.called(committee, number)).isAnsweredLate())
                .isFalse();
    }

    @Test
    void what_scrutiny_recommends_becomes_findings_of_the_programme() throws Exception {
        String committee = committee();
        int number = give(committee, MARCH_10);
        as("clerk", () -> giving.received(committee, number, seen(committee, number), MARCH_10, null));

        String source = as("clerk", () -> responding.followUp(committee, number, seen(committee, number)));

        assertThat(as("member", () -> findings.source(source)).respondBy()).isEqualTo(LocalDate.of(2026, 5, 9));
        assertThat(as("member", () -> findings.of(source)))
                .extracting(FindingShown::text)
                .containsExactly("See every child who went missing.", "Say so each quarter.");
        // the executive's answer is waited for where they were given, and not a second time here
        assertThat(as("programme", findings::responsesWanted))
                .extracting(ResponseWanted::reference)
                .doesNotContain(source);
        assertThatThrownBy(() -> as("clerk", () -> responding.followUp(committee, number, seen(committee, number))))
                .rootCause()
                .hasMessageContaining("followed up as " + source);
    }

    private void answer(String committee, int number, int which, Answer answer) throws Exception {
        as("clerk", () -> run(() -> responding.answered(committee, number, seen(committee, number), which, answer)));
    }

    private String committee() throws Exception {
        BodyFacts facts = new BodyFacts(
                BodyKind.SCRUTINY_COMMITTEE, "A committee " + System.nanoTime(), null, null, null, null, null);
        return as("clerk", () -> settingUp.setUp(facts, "The chair", null, null, MARCH_10, "It is a standing one."));
    }

    private int give(String committee, LocalDate on) throws Exception {
        NewRecommendations given = new NewRecommendations(
                "Children who go missing",
                "Cabinet",
                on,
                null,
                List.of("See every child who went missing.", " ", "Say so each quarter."));
        return as("clerk", () -> giving.give(committee, given));
    }

    private long seen(String committee, int number) {
        return reading.called(committee, number).version();
    }

    private String raised() throws Exception {
        return as("clerk", () -> raising.raise(aRisk(), judgement(new RiskScore(3, 3))));
    }

    private static NewRisk aRisk() {
        return new NewRisk("Agency staff leave", "A child has a new worker", "Plans stand still", null);
    }

    private Judgement judgement(RiskScore after) {
        return new Judgement(
                today.date(), new RiskScore(5, 5), "A monthly look", after, "Head of Practice", null, null, null);
    }

    private void review(String risk, RiskScore after) throws Exception {
        as("clerk", () -> run(() -> reviewing.review(risk, version(risk), judgement(after))));
    }

    private long version(String risk) {
        return risks.called(risk).version();
    }

    private <T> T as(String userName, Callable<T> act) throws Exception {
        return signedIn.as(userName, act);
    }

    private static @Nullable Void run(Runnable act) {
        act.run();
        return null;
    }
}
