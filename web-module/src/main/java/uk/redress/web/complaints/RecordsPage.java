package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.approvals.Decision;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.approvals.WaitingApproval;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.localresolution.AnswerOnFile;
import uk.redress.complaints.localresolution.ReadingAnswers;
import uk.redress.correspondence.LetterOnFile;
import uk.redress.correspondence.ReadingLetters;
import uk.redress.correspondence.ReadingWhatIsToBeTold;
import uk.redress.correspondence.ToBeTold;
import uk.redress.kernel.ComplaintNumber;

/** What is kept beside a complaint: its letters, its requests for approval and its answer; each read once a request. */
@Named
@RequestScoped
public class RecordsPage {

    @Inject
    ReadingLetters letters;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReadingAnswers answers;

    @Inject
    ReadingWhatIsToBeTold telling;

    private @Nullable List<LetterOnFile> lettersRead;
    private @Nullable List<WaitingApproval> requestsRead;
    private @Nullable AnswerOnFile answerRead;
    private @Nullable ToBeTold toTell;

    public List<LetterOnFile> letters(ComplaintNumber number) {
        List<LetterOnFile> read = lettersRead == null ? letters.of(number) : lettersRead;
        lettersRead = read;
        return read;
    }

    public List<WaitingApproval> requests(ComplaintNumber number) {
        List<WaitingApproval> read = requestsRead == null ? approvals.of(number) : requestsRead;
        requestsRead = read;
        return read;
    }

    /** More time that was approved and that the complainant has not been told of; null when there is none. */
    public @Nullable ToBeTold toTell(ComplaintFile file) {
        boolean maybe = !file.isClosed()
                && requests(file.number()).stream()
                        .anyMatch(request -> request.decision() == Decision.APPROVED
                                && request.kind().isOfMoreTime());
        if (maybe && toTell == null) {
            toTell = telling.of(file.number()).orElse(null);
        }
        return toTell;
    }

    public AnswerOnFile answer(ComplaintNumber number) {
        AnswerOnFile read = answerRead == null ? answers.to(number) : answerRead;
        answerRead = read;
        return read;
    }
}
