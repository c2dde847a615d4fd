package uk.redress.complaints.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.complaints.eligibility.IntakeOnFile.TimeOnFile;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.Advocacy;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.Consent;
import uk.redress.complaints.qualifying.QualifyingGroup;
import uk.redress.kernel.Refused;

class IntakeRulesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 9);
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 11, 8);

    @Test
    void that_it_is_anonymous_is_never_itself_the_reason_for_doing_nothing() {
        assertThat(new AnonymousAction(false, "Anonymous.").refusal()).isPresent();
        assertThat(new AnonymousAction(false, "Because it is an anonymous complaint and no name was given").refusal())
                .isPresent();
        assertThat(new AnonymousAction(false, "The home it names was closed in 2019").refusal())
                .isEmpty();
        assertThat(new AnonymousAction(true, "Anonymous, passed to the home's manager").refusal())
                .isEmpty();
    }

    @Test
    void a_late_complaint_waits_for_a_decision_that_needs_the_answers_first() {
        TimeLimit limit = new TimeLimit(1, LONG_AGO);
        assertThat(limit.isLate(RECEIVED)).isTrue();

        assertThatThrownBy(() -> limit.decided(LateDecision.ACCEPTED, "Officer", RECEIVED, null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("two questions");
        limit.answered(new LateAnswers(true, true, "He was ill", "He told us of his illness"));
        limit.decided(LateDecision.ACCEPTED, "Officer", RECEIVED, null);

        assertThat(limit.decision()).hasValue(LateDecision.ACCEPTED);
        assertThatThrownBy(() -> limit.decided(LateDecision.REFUSED, "Manager", RECEIVED, "-"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void what_leaves_and_what_stays_though_about_child_protection_has_a_reason() {
        assertThat(new PointScope(1, false, null, null).refusal()).isEmpty();
        assertThat(new PointScope(1, true, null, null).refusal()).isPresent();
        assertThat(new PointScope(1, true, null, "It is about the assessment under section 17").refusal())
                .isEmpty();
        assertThat(new PointScope(2, false, Elsewhere.COURT, " ").refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.reason()).contains("point 2"));
    }

    @Test
    void what_is_missing_is_asked_of_those_it_concerns() {
        assertThat(intake(null, null).missing())
                .containsExactly("group", "actsFor", "adjustments", "contact", "matterOn");
        assertThat(intake(who(QualifyingGroup.CARE_LEAVER, ActsFor.THEMSELVES, null), null)
                        .missing())
                .contains("advocacy")
                .doesNotContain("consent", "views");
        assertThat(intake(who(QualifyingGroup.OTHER_PERSON, ActsFor.CHILD, null), null)
                        .missing())
                .contains("interest", "consent", "views")
                .doesNotContain("advocacy");
        assertThat(intake(who(QualifyingGroup.PARENT, ActsFor.CHILD, Consent.GIVEN), time(null))
                        .missing())
                .contains("late")
                .doesNotContain("consent");
        assertThat(intake(null, time(LateDecision.ACCEPTED)).missing()).doesNotContain("late");
    }

    private static IntakeOnFile intake(@Nullable ComplainantFacts who, @Nullable TimeOnFile time) {
        return new IntakeOnFile(false, who, null, time, null, null, 0);
    }

    private static TimeOnFile time(@Nullable LateDecision decision) {
        return new TimeOnFile(LONG_AGO, LocalDate.of(2026, 11, 8), true, null, decision, null, null, null);
    }

    private static ComplainantFacts who(QualifyingGroup group, ActsFor actsFor, @Nullable Consent consent) {
        return new ComplainantFacts(group, actsFor, null, consent, null, null, null, null, null, Advocacy.notOffered());
    }
}
