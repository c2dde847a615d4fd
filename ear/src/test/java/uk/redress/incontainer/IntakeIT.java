package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.audit.JournalLine;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Today;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.safeguarding.ConcernOnFile;
import uk.redress.complaints.safeguarding.ReadingSafeguarding;
import uk.redress.complaints.safeguarding.Referral;
import uk.redress.complaints.safeguarding.SafeguardingChildren;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Refused;

/** How complaints come in, by the use cases, each as the person whose act it is, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
class IntakeIT {

    @Inject
    SignedIn signedIn;

    @Inject
    StageOneWalk walk;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    SafeguardingChildren safeguarding;

    @Inject
    ReadingSafeguarding concerns;

    @Inject
    ClosingComplaints closing;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    ReadingTheJournal journal;

    @Inject
    Today today;

    @Test
    void a_complaint_about_a_child_at_risk_ends_in_no_way_before_the_outcome_of_a_referral_is_known() throws Exception {
        ComplaintNumber number = signedIn.as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(), "Telephone", "Aunt", "He is afraid to go home", null, List.of(), "He is hit")));
        assertThat(walk.open("officer", number).atRiskSince()).isEqualTo(today.date());

        assertThatThrownBy(() -> withdraw(number)).isInstanceOf(Refused.class).hasMessageContaining("safeguarding");
        long concern = onlyConcern(number).id();
        assertThatThrownBy(() -> walk.as(
                        "officer",
                        () -> safeguarding.conclude(number, walk.seen(number), concern, "Nothing found", today.date())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("referral first");
        walk.as("officer", () -> safeguarding.refer(number, walk.seen(number), concern, referral()));
        assertThatThrownBy(() -> withdraw(number)).isInstanceOf(Refused.class);

        walk.as(
                "officer",
                () -> safeguarding.conclude(number, walk.seen(number), concern, "A plan is made", today.date()));
        assertThat(onlyConcern(number).isOpen()).isFalse();
        withdraw(number);

        assertThat(walk.open("officer", number).isClosed()).isTrue();
        assertThat(signedIn.as("auditor", () -> journal.of(number)))
                .extracting(JournalLine::act)
                .contains("safeguarding.raised", "safeguarding.referred", "safeguarding.concluded");
    }

    @Test
    void whoever_sees_it_may_flag_a_risk_later_and_then_it_cannot_be_closed() throws Exception {
        ComplaintNumber number = walk.answered();
        walk.as(
                "service.manager",
                () -> safeguarding.raise(number, walk.seen(number), "She said more on the telephone"));

        assertThat(walk.open("officer", number).mayEnd()).isFalse();
        assertThatThrownBy(() -> walk.as("officer", () -> closing.close(number, walk.seen(number), null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("a child may be at risk");
        assertThat(walk.open("officer", number).isClosed()).isFalse();
    }

    private ConcernOnFile onlyConcern(ComplaintNumber number) throws Exception {
        List<ConcernOnFile> known = signedIn.as("officer", () -> concerns.of(number));
        assertThat(known).hasSize(1);
        return known.get(0);
    }

    private Referral referral() {
        return new Referral("Multi-agency safeguarding hub", today.date(), "Officer", "MASH 12");
    }

    private void withdraw(ComplaintNumber number) throws Exception {
        walk.as(
                "officer",
                () -> withdrawing.withdraw(number, walk.seen(number), walk.wish("She said so"), walk.letter()));
    }
}
