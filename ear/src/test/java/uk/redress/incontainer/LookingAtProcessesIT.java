package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.Today;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.WithdrawalWish;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.work.LookingAtProcesses;
import uk.redress.work.ProcessPicture;
import uk.redress.work.ProcessPicture.Passage;

/** The picture of a complaint's course, from the deployed diagram and the engine's history in the database. */
@ExtendWith(ArquillianExtension.class)
class LookingAtProcessesIT {

    @Inject
    SignedIn signedIn;

    @Inject
    Rows rows;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    LookingAtProcesses looking;

    @Inject
    Today today;

    private ComplaintNumber underWay() throws Exception {
        return signedIn.as("officer", () -> {
            ComplaintNumber number = receiving.receive(
                    new NewComplaint(today.date(), "by letter", "Carer", "Written to test pictures", null, List.of()));
            checking.accept(number, versionOf(number), new ProcedureCheck(false, null, false, null));
            return number;
        });
    }

    private long versionOf(ComplaintNumber number) {
        return Long.parseLong(rows.texts("select version from complaint where number = ?", number.value())
                .get(0));
    }

    private void withdraw(ComplaintNumber number) throws Exception {
        signedIn.as("officer", () -> {
            withdrawing.withdraw(
                    number,
                    versionOf(number),
                    new WithdrawalWish(today.date(), WithdrawalWish.Way.IN_WORDS, "They are content", null),
                    new SentLetter(
                            "Your complaint",
                            "You have withdrawn it.",
                            "The carer",
                            SentLetter.Way.LETTER,
                            today.date()));
            return number;
        });
    }

    @Test
    void a_complaint_under_way_shows_where_it_waits_and_its_last_day() throws Exception {
        ComplaintNumber number = underWay();

        List<ProcessPicture> pictures = signedIn.as("officer", () -> looking.of(number));

        assertThat(pictures)
                .extracting(ProcessPicture::name)
                .containsExactly("A children's complaint", "Local resolution (stage 1)");
        assertThat(pictures.get(1).svg()).contains("waits here").contains("last day: ");
        assertThat(pictures.get(1).path())
                .extracting(Passage::name)
                .containsExactly("Stage 1 begins", "Acknowledge the complaint");
    }

    @Test
    void a_closed_complaint_still_shows_its_course() throws Exception {
        ComplaintNumber number = underWay();
        withdraw(number);

        List<ProcessPicture> pictures = signedIn.as("auditor", () -> looking.of(number));

        assertThat(pictures).hasSize(2);
        assertThat(pictures.get(0).path()).extracting(Passage::name).endsWith("Closed as withdrawn");
        assertThat(pictures.get(1).path()).extracting(Passage::how).endsWith(ProcessPicture.How.INTERRUPTED);
    }

    @Test
    void a_complaint_that_is_not_yours_answers_like_one_that_does_not_exist() throws Exception {
        ComplaintNumber number = underWay();
        ComplaintNumber none = ComplaintNumber.of(1999, 1);

        assertThatThrownBy(() -> signedIn.as("service.manager", () -> looking.of(number)))
                .hasRootCauseInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signedIn.as("officer", () -> looking.of(none))).hasRootCauseInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signedIn.as("admin", () -> looking.of(number))).isInstanceOf(EJBAccessException.class);
    }
}
