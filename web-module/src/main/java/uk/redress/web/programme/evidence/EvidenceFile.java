package uk.redress.web.programme.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import uk.redress.evidence.OpenedFile;
import uk.redress.evidence.OpeningEvidence;
import uk.redress.web.forms.NumberedFile;

/** The file of a revision of evidence. */
@WebServlet("/files/evidence/*")
public class EvidenceFile extends NumberedFile {

    @Inject
    transient OpeningEvidence opening;

    public EvidenceFile() {
        super('E');
    }

    @Override
    protected OpenedFile open(String reference, int number) {
        return opening.open(reference, number);
    }
}
