package uk.redress.complaints.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.FirstAnswers;
import uk.redress.complaints.IntakeRecords;
import uk.redress.complaints.Safeguarding;
import uk.redress.complaints.qualifying.Complainants;

/** Puts each of the first answers where it is kept. */
@ApplicationScoped
class AnswersOnArrival implements IntakeRecords {

    @Inject
    Safeguarding safeguarding;

    @Inject
    Complainants complainants;

    @Inject
    TimeLimits limits;

    @Override
    public void keep(Complaint complaint, FirstAnswers answers) {
        if (answers.risk() != null) {
            safeguarding.raise(complaint, answers.risk());
        }
        if (answers.anonymous()) {
            complainants.leftNoName(complaint);
        }
        if (answers.matterOn() != null) {
            limits.happened(complaint, answers.matterOn());
        }
    }
}
