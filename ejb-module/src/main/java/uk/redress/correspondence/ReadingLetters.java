package uk.redress.correspondence;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.redress.complaints.LetterKind;
import uk.redress.complaints.RowsInSight;
import uk.redress.complaints.SentLetter;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/** The letters of a complaint, to those who may see the complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingLetters {

    private static final String LETTERS = """
            select l.id, l.complaint_number, l.kind, l.subject, l.body, l.recipient, l.way, l.sent_on, a.display_name,
                   l.recorded_at
              from letter l
              join complaint c on c.number = l.complaint_number
              join account a on a.id = l.sent_by
             where l.complaint_number = :number and %s
             order by l.id""";

    @Inject
    RowsInSight rows;

    public List<LetterOnFile> of(ComplaintNumber number) {
        return rows.of(number, LETTERS).map(ReadingLetters::onFile).toList();
    }

    /** @throws NotFound when the complaint has no such letter, or is not theirs to see */
    public LetterOnFile one(ComplaintNumber number, long letter) {
        return of(number).stream()
                .filter(candidate -> candidate.id() == letter)
                .findFirst()
                .orElseThrow(() -> new NotFound("The letter"));
    }

    private static LetterOnFile onFile(Tuple row) {
        return new LetterOnFile(
                row.get(0, Long.class),
                new ComplaintNumber(row.get(1, String.class)),
                LetterKind.valueOf(row.get(2, String.class)),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                SentLetter.Way.valueOf(row.get(6, String.class)),
                row.get(7, LocalDate.class),
                row.get(8, String.class),
                row.get(9, Instant.class));
    }
}
