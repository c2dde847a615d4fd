package uk.redress.complaints.localresolution;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import uk.redress.complaints.RowsInSight;
import uk.redress.kernel.ComplaintNumber;

/** The answer of stage 1 as far as it has come, for those who may see the complaint. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingAnswers {

    private static final String ANSWER = """
            select l.responded_on, l.response_text, l.returned_reason, l.answer_sent_on, l.overrun_reason,
                   l.stage_two_offered_on, l.unknown_facts, l.manager_id, m.display_name
              from local_resolution l join complaint c on c.id = l.complaint_id
                   left join account m on m.id = l.manager_id
             where c.number = :number and %s""";

    @Inject
    RowsInSight rows;

    public AnswerOnFile to(ComplaintNumber number) {
        return rows.of(number, ANSWER).findFirst().map(ReadingAnswers::onFile).orElse(AnswerOnFile.NOTHING_YET);
    }

    private static AnswerOnFile onFile(Tuple row) {
        return new AnswerOnFile(
                row.get(0, LocalDate.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, LocalDate.class),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                row.get(6, String.class),
                row.get(7, Long.class),
                row.get(8, String.class));
    }
}
