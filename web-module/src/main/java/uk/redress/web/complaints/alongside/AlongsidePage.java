package uk.redress.web.complaints.alongside;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.alongside.AlongsideFile;
import uk.redress.complaints.alongside.AlongsideFile.PauseOnFile;
import uk.redress.complaints.alongside.MayAlongside;
import uk.redress.complaints.alongside.ReadingAlongside;
import uk.redress.complaints.alongside.ReadingWhatMayBeRecorded;
import uk.redress.complaints.input.InputOnFile;
import uk.redress.complaints.input.ReadingQuestions;
import uk.redress.complaints.proceedings.ProceedingsOnFile;
import uk.redress.complaints.proceedings.ReadingProceedings;
import uk.redress.complaints.remedies.ReadingRemedies;
import uk.redress.complaints.remedies.RemedyKind;
import uk.redress.complaints.remedies.RemedyOnFile;
import uk.redress.kernel.ComplaintNumber;

/** What stands beside the course of a complaint, as its page shows it; each read once a request, and only if there is any. */
@Named
@RequestScoped
public class AlongsidePage {

    @Inject
    ReadingAlongside reading;

    @Inject
    ReadingQuestions questions;

    @Inject
    ReadingRemedies remedying;

    @Inject
    ReadingProceedings proceeding;

    @Inject
    ReadingWhatMayBeRecorded rules;

    @Inject
    Today today;

    private @Nullable AlongsideFile read;
    private @Nullable List<InputOnFile> asked;
    private @Nullable List<RemedyOnFile> remedies;
    private @Nullable List<ProceedingsOnFile> proceedings;
    private @Nullable MayAlongside may;

    public AlongsideFile of(ComplaintNumber number) {
        AlongsideFile known = read == null ? reading.of(number) : read;
        read = known;
        return known;
    }

    public List<InputOnFile> questions(ComplaintNumber number) {
        if (!of(number).asksForInput()) {
            return List.of();
        }
        List<InputOnFile> known = asked == null ? questions.of(number) : asked;
        asked = known;
        return known;
    }

    public List<RemedyOnFile> remedies(ComplaintNumber number) {
        if (!of(number).hasRemedies()) {
            return List.of();
        }
        List<RemedyOnFile> known = remedies == null ? remedying.of(number) : remedies;
        remedies = known;
        return known;
    }

    public List<ProceedingsOnFile> proceedings(ComplaintNumber number) {
        if (!of(number).hasProceedings()) {
            return List.of();
        }
        List<ProceedingsOnFile> known = proceedings == null ? proceeding.of(number) : proceedings;
        proceedings = known;
        return known;
    }

    /** A change of the service is always considered, and either promised or found not to be needed. */
    public boolean serviceConsidered(ComplaintNumber number) {
        return remedies(number).stream().anyMatch(remedy -> remedy.kind() == RemedyKind.SERVICE_CHANGE);
    }

    public MayAlongside may(ComplaintFile file) {
        MayAlongside known = may == null ? rules.with(file) : may;
        may = known;
        return known;
    }

    /** Everything that may be written down, by its path; what the person may not is left out. */
    public List<String> kinds(ComplaintFile file) {
        MayAlongside now = may(file);
        List<String> kinds = new ArrayList<>();
        addIf(now.noteContact(), "contact", kinds);
        addIf(now.askForInput(), "input", kinds);
        addIf(now.putRight(), "remedy", kinds);
        addIf(now.mediate(), "mediation", kinds);
        addIf(now.pause(), "pause", kinds);
        addIf(
                now.holdForProceedings()
                        || (now.followProceedings() && of(file.number()).hasProceedings()),
                "proceedings",
                kinds);
        addIf(now.restrictContact(), "restriction", kinds);
        addIf(now.link(), "link", kinds);
        return kinds;
    }

    /** The pause that holds today; null when there is none. */
    public @Nullable PauseOnFile pauseNow(ComplaintNumber number) {
        LocalDate now = today.date();
        return of(number).pauses().stream()
                .filter(pause -> pause.holdsOn(now))
                .findFirst()
                .orElse(null);
    }

    public LocalDate getToday() {
        return today.date();
    }

    private static void addIf(boolean allowed, String kind, List<String> kinds) {
        if (allowed) {
            kinds.add(kind);
        }
    }
}
