package uk.redress.web.programme.boards;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import uk.redress.boards.OpeningMeetingFiles;
import uk.redress.evidence.OpenedFile;
import uk.redress.web.forms.NumberedFile;

/** A paper or the minutes of a meeting. */
@WebServlet("/files/meetings/*")
public class MeetingFile extends NumberedFile {

    @Inject
    transient OpeningMeetingFiles opening;

    public MeetingFile() {
        super('M');
    }

    @Override
    protected OpenedFile open(String reference, int number) {
        return opening.open(reference, number);
    }
}
