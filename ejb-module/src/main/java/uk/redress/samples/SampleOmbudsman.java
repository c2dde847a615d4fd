package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import uk.redress.complaints.ombudsman.AnsweringTheOmbudsman;
import uk.redress.complaints.ombudsman.DecidingByTheOmbudsman;
import uk.redress.complaints.ombudsman.Decision;
import uk.redress.complaints.ombudsman.GoingToTheOmbudsman;
import uk.redress.complaints.ombudsman.ReadingOmbudsmanCases;
import uk.redress.complaints.ombudsman.Remedy;
import uk.redress.improvement.ActionInList;
import uk.redress.improvement.FollowingUpActions;
import uk.redress.improvement.ReadingActions;
import uk.redress.kernel.ComplaintNumber;

/** What happens at the Ombudsman as the sample office records it. */
@ApplicationScoped
class SampleOmbudsman {

    @Inject
    SampleOffice office;

    @Inject
    GoingToTheOmbudsman going;

    @Inject
    AnsweringTheOmbudsman answering;

    @Inject
    DecidingByTheOmbudsman deciding;

    @Inject
    ReadingOmbudsmanCases cases;

    @Inject
    ReadingActions actions;

    @Inject
    FollowingUpActions following;

    void takeUp(ComplaintNumber number, LocalDate on, String reference, String about) {
        OFFICER.does(() -> {
            going.takenUp(number, office.seen(number), on, reference, about);
            return number;
        });
    }

    void ask(ComplaintNumber number, LocalDate on, String what, LocalDate dueOn) {
        OFFICER.does(() -> {
            answering.enquired(number, office.seen(number), on, what, dueOn, null);
            return number;
        });
    }

    /** Answers what was asked first. */
    void answer(ComplaintNumber number, LocalDate on, String answer) {
        OFFICER.does(() -> {
            long first = cases.of(number).get(0).enquiries().get(0).id();
            answering.answered(number, office.seen(number), first, on, answer);
            return number;
        });
    }

    void decide(ComplaintNumber number, LocalDate on, String words, List<Remedy> remedies) {
        OFFICER.does(() -> {
            deciding.decided(number, office.seen(number), on, Decision.FAULT_WITH_INJUSTICE, words, remedies);
            return number;
        });
    }

    /** Carries out what was promised first. */
    void carryOut(ComplaintNumber number, LocalDate on, String evidence) {
        OFFICER.does(() -> {
            ActionInList first = actions.of(number).get(0);
            following.done(first.reference(), first.version(), on, evidence);
            return number;
        });
    }
}
