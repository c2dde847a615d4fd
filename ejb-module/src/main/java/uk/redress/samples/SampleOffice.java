package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.complaints.ClosingComplaints;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.PointFound;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.WithdrawalWish;
import uk.redress.complaints.WithdrawingComplaints;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.localresolution.Acknowledging;
import uk.redress.complaints.localresolution.AgreeingPoints;
import uk.redress.complaints.localresolution.Assigning;
import uk.redress.complaints.localresolution.CheckingQuality;
import uk.redress.complaints.localresolution.Responding;
import uk.redress.complaints.localresolution.SendingAnswers;
import uk.redress.correspondence.DraftLetter;
import uk.redress.correspondence.DraftingLetters;
import uk.redress.kernel.ComplaintNumber;

/** The acts of the procedure as the sample office does them: each as the right person, on what stands there now. */
@ApplicationScoped
class SampleOffice {

    @Inject
    ReceivingComplaints receiving;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    Acknowledging acknowledging;

    @Inject
    AgreeingPoints agreeing;

    @Inject
    Assigning assigning;

    @Inject
    Responding responding;

    @Inject
    CheckingQuality quality;

    @Inject
    SendingAnswers sending;

    @Inject
    ClosingComplaints closing;

    @Inject
    WithdrawingComplaints withdrawing;

    @Inject
    ReadingComplaintFiles files;

    @Inject
    DraftingLetters letters;

    ComplaintNumber receive(Story story, LocalDate on) {
        return OFFICER.does(() -> receiving.receive(new NewComplaint(
                on,
                "Telephone",
                story.raisedBy(),
                story.summary(),
                null,
                List.of(
                        new PersonNamed(Part.COMPLAINANT, story.complainant(), story.raisedBy(), null, null),
                        new PersonNamed(Part.CHILD, story.child(), null, null, null)))));
    }

    void check(ComplaintNumber number) {
        OFFICER.does(() -> {
            checking.accept(number, seen(number), new ProcedureCheck(false, null, false, null));
            return number;
        });
    }

    void acknowledge(ComplaintNumber number, LocalDate on) {
        OFFICER.does(() -> {
            acknowledging.acknowledge(number, seen(number), letter(number, LetterKind.ACKNOWLEDGEMENT, on));
            return number;
        });
    }

    void agreePoints(ComplaintNumber number, Story story) {
        OFFICER.does(() -> {
            agreeing.agree(
                    number,
                    seen(number),
                    story.points().stream()
                            .map(point -> new PointAgreed(point.text(), point.desired()))
                            .toList());
            return number;
        });
    }

    void assign(ComplaintNumber number, Colleague manager) {
        Long team = manager.teamId();
        if (team == null) {
            throw new IllegalStateException("A service manager has a team.");
        }
        OFFICER.does(() -> {
            assigning.assign(number, seen(number), team, manager.id());
            return number;
        });
    }

    void respond(ComplaintNumber number, Story story, SampleSignIn manager) {
        manager.does(() -> {
            responding.respond(
                    number,
                    seen(number),
                    story.points().stream()
                            .map(point -> new PointFound(point.finding(), point.reason()))
                            .toList(),
                    "We looked at the records and spoke to the people involved. We are sorry for what went wrong.");
            return number;
        });
    }

    void passQuality(ComplaintNumber number) {
        OFFICER.does(() -> {
            quality.pass(number, seen(number));
            return number;
        });
    }

    void sendBack(ComplaintNumber number, String missing) {
        OFFICER.does(() -> {
            quality.sendBack(number, seen(number), missing);
            return number;
        });
    }

    void sendAnswer(ComplaintNumber number, LocalDate on, @Nullable String whyLate) {
        OFFICER.does(() -> {
            sending.send(number, seen(number), letter(number, LetterKind.STAGE_ONE_ANSWER, on), whyLate);
            return number;
        });
    }

    void close(ComplaintNumber number, String terms) {
        OFFICER.does(() -> {
            closing.close(number, seen(number), terms);
            return number;
        });
    }

    void withdraw(ComplaintNumber number, String reason, LocalDate on) {
        OFFICER.does(() -> {
            withdrawing.withdraw(
                    number,
                    seen(number),
                    new WithdrawalWish(on, WithdrawalWish.Way.IN_WORDS, reason, null),
                    letter(number, LetterKind.WITHDRAWAL_CONFIRMED, on));
            return number;
        });
    }

    long seen(ComplaintNumber number) {
        return file(number).version();
    }

    SentLetter letter(ComplaintNumber number, LetterKind kind, LocalDate on) {
        DraftLetter draft = letters.draft(number, kind);
        return new SentLetter(draft.subject(), draft.body(), draft.recipient(), SentLetter.Way.LETTER, on);
    }

    private ComplaintFile file(ComplaintNumber number) {
        return files.open(number);
    }
}
