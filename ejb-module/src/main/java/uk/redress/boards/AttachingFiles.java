package uk.redress.boards;

import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.evidence.KeepingFiles;
import uk.redress.evidence.KeptFile;
import uk.redress.evidence.OfferedFile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** Puts the papers and the minutes of a meeting to it as the files they came in; and takes them back, which deletes nothing. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, BOARD_CLERK})
public class AttachingFiles {

    @Inject
    Meetings meetings;

    @Inject
    MeetingFiles files;

    @Inject
    KeepingFiles keeping;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * @param cameOn when it came in, which may be days before it is put here
     * @return its number among the files of the meeting
     * @throws Refused when the file is not welcome
     */
    public int paper(String reference, long seen, long item, LocalDate cameOn, OfferedFile file) {
        today.mustHaveCome(cameOn);
        Meeting meeting = meetings.meeting(reference, seen);
        meeting.mustNotBeCancelled();
        AgendaItem of = meetings.item(meeting, item);
        KeptFile kept = keeping.keep(file);
        of.paperCame(cameOn);
        int number = files.add(meeting, of, kept, cameOn, current.actor().account(), today.now());
        tell(meeting, "meeting.paperAttached", kept, of.title());
        return number;
    }

    /** @throws Refused before the meeting was held, and once the chair has agreed them */
    public int minutes(String reference, long seen, OfferedFile file) {
        Meeting meeting = meetings.meeting(reference, seen);
        KeptFile kept = keeping.keep(file);
        meeting.minutesAttached(kept.name(), current.actor().name(), today.now());
        int number =
                files.add(meeting, null, kept, today.date(), current.actor().account(), today.now());
        tell(meeting, "meeting.minutesAttached", kept, null);
        return number;
    }

    /** It stays to be seen that it was there, and why it is not any more. */
    public void withdraw(String reference, long seen, int number, String because) {
        String why = TextLength.PASSAGE.needed(because, "why the file is withdrawn");
        Meeting meeting = meetings.meeting(reference, seen);
        Tuple row = files.file(reference, number).orElseThrow(() -> new NotFound("The file"));
        MeetingFileShown file = MeetingFiles.shown(row);
        if (file.isWithdrawn()) {
            throw new Refused("%s was withdrawn already.".formatted(file.name()));
        }
        if (file.isMinutes()) {
            meeting.minutesMayBeWithdrawn();
        }
        files.withdraw(row, why, current.actor().account(), today.now());
        happened.fire(
                Happening.of(reference, "meeting.fileWithdrawn").because(why).with("file", file.name()));
    }

    private void tell(Meeting meeting, String act, KeptFile file, @Nullable String item) {
        happened.fire(Happening.of(meeting.reference(), act)
                .with("item", item)
                .with("file", file.name())
                .with("hash", file.hash()));
    }
}
