package uk.redress.complaints.remedies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.Refused;

/** What puts a complaint right goes step by step, and money only after somebody approved it. */
class RemedyTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_payment_is_approved_offered_accepted_and_paid_in_that_order() {
        Remedy payment = payment("250");

        assertThatThrownBy(() -> payment.offered(MONDAY)).hasMessageContaining("has to approve");
        payment.approved(MONDAY, "Manager");
        assertThat(payment.status()).isEqualTo(RemedyStatus.APPROVED);
        assertThatThrownBy(() -> payment.done(MONDAY, "Receipt")).isInstanceOf(Refused.class);
        payment.offered(MONDAY);
        assertThatThrownBy(() -> payment.done(MONDAY, "Receipt")).hasMessageContaining("not accepted yet");
        payment.accepted(TUESDAY);
        assertThatThrownBy(() -> payment.done(MONDAY, "Receipt"))
                .hasMessage("The payment cannot be dated 23 November 2026: it was accepted on 24 November 2026.");
        payment.done(TUESDAY, "Receipt");
        assertThat(payment.status()).isEqualTo(RemedyStatus.DONE);
        assertThatThrownBy(() -> payment.done(TUESDAY, "Again")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> payment.refused(TUESDAY, "No")).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_follows_on_a_refusal() {
        Remedy payment = payment("99.50");
        payment.approved(MONDAY, "Manager");
        payment.offered(MONDAY);
        payment.refused(TUESDAY, "Not enough");

        assertThat(payment.status()).isEqualTo(RemedyStatus.REFUSED);
        assertThatThrownBy(() -> payment.accepted(TUESDAY)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> payment.done(TUESDAY, "Paid")).isInstanceOf(Refused.class);
    }

    @Test
    void an_amount_is_pounds_and_pence_and_more_than_nothing() {
        assertThat(payment("100").amount()).isEqualByComparingTo("100.00");
        assertThatThrownBy(() -> payment("0")).hasMessageContaining("more than nothing");
        assertThatThrownBy(() -> payment("-5")).hasMessageContaining("more than nothing");
        assertThatThrownBy(() -> payment("1.005")).hasMessageContaining("pounds and pence");
        assertThatThrownBy(() -> payment("100000000")).isInstanceOf(Refused.class);
    }

    @Test
    void an_apology_needs_nobodys_agreement() {
        Remedy apology = Remedy.offered(1, RemedyKind.APOLOGY, "In writing", MONDAY, TUESDAY, "Officer");

        assertThat(apology.status()).isEqualTo(RemedyStatus.OFFERED);
        apology.done(TUESDAY, "The letter is on file.");
        assertThat(apology.status()).isEqualTo(RemedyStatus.DONE);
    }

    @Test
    void money_and_changes_of_the_service_have_ways_of_their_own() {
        assertThatThrownBy(() -> Remedy.offered(1, RemedyKind.PAYMENT, "£5", MONDAY, MONDAY, "Officer"))
                .isInstanceOf(Refused.class);
        Remedy change = Remedy.promised(1, "Train the team", "A-2026-0001", MONDAY, "Officer");
        assertThat(change.status()).isEqualTo(RemedyStatus.PROMISED);
        assertThatThrownBy(() -> change.done(TUESDAY, "Done")).hasMessageContaining("on its action");
        assertThat(Remedy.consideredAndNotNeeded(1, "It was one mistake", MONDAY, "Officer")
                        .status())
                .isEqualTo(RemedyStatus.NOT_NEEDED);
    }

    private static Remedy payment(String amount) {
        return Remedy.payment(1, "For the delay", new BigDecimal(amount), MONDAY, "Officer");
    }
}
