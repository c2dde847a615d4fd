package uk.redress.web.complaints.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.IntakeOnFile;
import uk.redress.complaints.eligibility.ReadingIntake;
import uk.redress.complaints.safeguarding.ConcernOnFile;
import uk.redress.complaints.safeguarding.ReadingSafeguarding;
import uk.redress.kernel.ComplaintNumber;

/** How a complaint came in, as its page shows it; each read once a request. */
@Named
@RequestScoped
public class IntakePage {

    @Inject
    ReadingSafeguarding safeguarding;

    @Inject
    ReadingIntake intake;

    private @Nullable List<ConcernOnFile> concernsRead;
    private @Nullable IntakeOnFile read;

    public IntakeOnFile of(ComplaintNumber number) {
        IntakeOnFile known = read == null ? intake.of(number) : read;
        read = known;
        return known;
    }

    public List<ConcernOnFile> concerns(ComplaintNumber number) {
        List<ConcernOnFile> read = concernsRead == null ? safeguarding.of(number) : concernsRead;
        concernsRead = read;
        return read;
    }
}
