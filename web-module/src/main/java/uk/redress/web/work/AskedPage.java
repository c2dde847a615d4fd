package uk.redress.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.complaints.input.InputOnFile;
import uk.redress.complaints.input.ReadingQuestions;

/** The questions of other teams that wait for the person who looks; the work list says how many there are. */
@Named
@RequestScoped
public class AskedPage {

    @Inject
    ReadingQuestions reading;

    @Inject
    Today today;

    private @Nullable List<InputOnFile> read;

    public List<InputOnFile> getQuestions() {
        List<InputOnFile> known = read == null ? reading.askedOfMe() : read;
        read = known;
        return known;
    }

    public LocalDate getToday() {
        return today.date();
    }
}
