package uk.redress.web.complaints.ombudsman;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.Stage;
import uk.redress.complaints.ombudsman.OmbudsmanFile;
import uk.redress.complaints.ombudsman.ReadingOmbudsmanCases;

/** What the Ombudsman took up of a complaint, as its page shows it, and until when they may be asked; read once a request. */
@Named
@RequestScoped
public class OmbudsmanCasesPage {

    @Inject
    ReadingOmbudsmanCases reading;

    private @Nullable List<OmbudsmanFile> read;
    private @Nullable LocalDate until;

    public List<OmbudsmanFile> of(ComplaintFile file) {
        List<OmbudsmanFile> known = read == null ? reading.of(file.number()) : read;
        if (read == null && known.isEmpty() && file.stage() == Stage.REVIEW_PANEL) {
            until = reading.mayBeAskedUntil(file.number()).orElse(null);
        }
        read = known;
        return known;
    }

    /** The last of the twelve months after the procedure, where it has ended and they have not taken it up. */
    public @Nullable LocalDate until(ComplaintFile file) {
        of(file);
        return until;
    }

    /** The day the Ombudsman waits for first: of an answer, or of a remedy; null when there is none. */
    public @Nullable LocalDate nextDue(ComplaintFile file) {
        return file.withOmbudsman() == null
                ? null
                : of(file).stream()
                        .flatMap(taken -> taken.open().stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    public boolean isAnything(ComplaintFile file) {
        return !of(file).isEmpty() || until != null;
    }
}
