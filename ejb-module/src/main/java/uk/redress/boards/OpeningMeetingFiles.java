package uk.redress.boards;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import uk.redress.evidence.KeepingFiles;
import uk.redress.evidence.OpenedFile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Hands out the papers of a meeting to whoever may see the meeting; its minutes, once they have been sent. */
@Stateless
@RolesAllowed({AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class OpeningMeetingFiles {

    @Inject
    MeetingFiles files;

    @Inject
    KeepingFiles keeping;

    @Inject
    ReadingMeetings reading;

    /**
     * The file, to be closed by whoever asked for it.
     *
     * @param givenFor the meeting it was given for
     * @throws NotFound when there is none of that number
     * @throws Refused when it was withdrawn, or the minutes have not been sent yet; whoever serves the boards opens both
     */
    public OpenedFile open(String givenFor, int number) {
        Tuple row = files.file(givenFor, number).orElseThrow(() -> new NotFound("The file"));
        MeetingFileShown file = MeetingFiles.shown(row);
        if (!reading.readsDrafts()) {
            if (file.isWithdrawn()) {
                throw new Refused("This file was withdrawn: %s".formatted(file.why()));
            }
            if (file.isMinutes() && row.get("sent_on", LocalDate.class) == null) {
                throw new Refused("The minutes have not been sent to the members yet.");
            }
        }
        return keeping.open(MeetingFiles.kept(row));
    }
}
