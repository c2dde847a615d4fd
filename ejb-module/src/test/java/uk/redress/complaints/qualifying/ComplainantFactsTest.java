package uk.redress.complaints.qualifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refusal;

class ComplainantFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

    @Test
    void nothing_has_to_be_known() {
        assertThat(facts(null, null, Advocacy.notOffered()).refusal()).isEmpty();
    }

    @Test
    void consent_that_is_absent_or_not_needed_has_a_reason() {
        assertThat(facts(Consent.ABSENT, null, Advocacy.notOffered()).refusal()).isPresent();
        assertThat(facts(Consent.NOT_NEEDED, " ", Advocacy.notOffered()).refusal())
                .isPresent();
        assertThat(facts(Consent.GIVEN, null, Advocacy.notOffered()).refusal()).isEmpty();
        assertThat(facts(Consent.ABSENT, "She has not said", Advocacy.notOffered())
                        .refusal())
                .isEmpty();
    }

    @Test
    void an_advocate_is_appointed_where_one_was_offered_and_wanted() {
        assertThat(facts(null, null, new Advocacy(null, null, null, null, DAY)).refusal())
                .map(Refusal::reason)
                .hasValue("Enter when an advocate was offered.");
        assertThat(facts(null, null, new Advocacy(DAY, AdvocacyAnswer.DECLINED, null, null, DAY))
                        .refusal())
                .isPresent();
        assertThat(facts(null, null, new Advocacy(DAY, AdvocacyAnswer.ACCEPTED, null, "A charity", DAY))
                        .refusal())
                .isEmpty();
    }

    @Test
    void nobody_is_appointed_before_the_offer_and_both_days_are_named() {
        Advocacy contradicting = new Advocacy(DAY, AdvocacyAnswer.ACCEPTED, null, null, LocalDate.of(2026, 11, 8));

        assertThat(facts(null, null, contradicting).refusal())
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.reason()).contains("8 November 2026", "9 November 2026"));
    }

    @Test
    void an_advocate_is_owed_to_children_and_care_leavers() {
        assertThat(QualifyingGroup.values())
                .filteredOn(QualifyingGroup::isOwedAdvocacy)
                .containsExactly(
                        QualifyingGroup.CHILD_LOOKED_AFTER, QualifyingGroup.CHILD_IN_NEED, QualifyingGroup.CARE_LEAVER);
    }

    @Test
    void somebody_whose_interest_is_not_sufficient_is_told_so() {
        assertThat(decision(false, null).refusal(DAY)).isPresent();
        assertThat(decision(false, DAY).refusal(DAY)).isEmpty();
        assertThat(decision(true, null).refusal(DAY)).isEmpty();
        assertThat(decision(true, null).refusal(LocalDate.of(2026, 11, 10)))
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.reason()).contains("before the complaint was received"));
    }

    private static InterestDecision decision(boolean sufficient, @Nullable LocalDate notified) {
        return new InterestDecision(
                sufficient, "He knows her well", "Manager", DAY, true, "She likes him", notified, true, null);
    }

    private static ComplainantFacts facts(@Nullable Consent consent, @Nullable String reason, Advocacy advocacy) {
        return new ComplainantFacts(
                QualifyingGroup.PARENT, ActsFor.CHILD, null, consent, reason, null, null, null, null, advocacy);
    }
}
