package uk.redress.complaints.reviewpanel;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.RowsInSight;
import uk.redress.complaints.Stage;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.recommendations.Recommendations;
import uk.redress.complaints.reviewpanel.ReviewPanelFile.AttendeeOnFile;
import uk.redress.complaints.reviewpanel.ReviewPanelFile.MemberOnFile;
import uk.redress.kernel.ComplaintNumber;

/** Opens stage 3 of one complaint for reading: four statements, whatever its length; one when it was never asked for. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingReviewPanels {

    private static final String FILE =
            "select p.* from review_panel p join complaint c on c.id = p.complaint_id where c.number = :number and %s";

    private static final String MEMBERS = """
            select id, chair, name, comes_from, considered_on, considered_by, conflict, replaced_on, replaced_because
              from panel_member where complaint_id = :owner order by chair desc, id""";

    private static final String ATTENDEES =
            "select id, part, name, attended from panel_attendee where complaint_id = :owner order by id";

    @Inject
    Recommendations recommendations;

    @Inject
    RowsInSight rows;

    /** Empty when stage 3 has not been asked for, or the person who asks may not see the complaint. */
    public Optional<ReviewPanelFile> of(ComplaintNumber number) {
        return rows.of(number, FILE).findFirst().map(this::file);
    }

    private ReviewPanelFile file(Tuple row) {
        long id = row.get("complaint_id", Long.class);
        return new ReviewPanelFile(
                row.get("requested_on", LocalDate.class),
                row.get("request_way", String.class),
                row.get("request_words", String.class),
                row.get("late", Boolean.class),
                row.get("acknowledged_on", LocalDate.class),
                row.get("accepted_on", LocalDate.class),
                row.get("accepted_by", String.class),
                row.get("refused_on", LocalDate.class),
                ground(row.get("refusal_ground", String.class)),
                row.get("refusal_reason", String.class),
                row.get("chair_appointed_on", LocalDate.class),
                row.get("panel_appointed_on", LocalDate.class),
                row.get("panel_on", LocalDate.class),
                row.get("panel_place", String.class),
                row.get("arranged_on", LocalDate.class),
                row.get("late_because", String.class),
                row.get("certainly_late_on", LocalDate.class),
                row.get("papers_sent_on", LocalDate.class),
                row.get("met_on", LocalDate.class),
                row.get("ran_out_on", LocalDate.class),
                row.get("reported_on", LocalDate.class),
                row.get("report_received_on", LocalDate.class),
                row.get("report_words", String.class),
                row.get("minority_view", String.class),
                row.get("independent_person_consulted_on", LocalDate.class),
                row.get("answered_on", LocalDate.class),
                row.get("answered_by", String.class),
                row.get("answer_words", String.class),
                row.get("response_sent_on", LocalDate.class),
                row.get("signed_by", String.class),
                row.get("overrun_reason", String.class),
                row.get("ombudsman_until", LocalDate.class),
                rows.of(id, MEMBERS, ReadingReviewPanels::member),
                rows.of(id, ATTENDEES, ReadingReviewPanels::attendee),
                recommendations.onFile(id, Stage.REVIEW_PANEL));
    }

    private static MemberOnFile member(Tuple row) {
        return new MemberOnFile(
                row.get("id", Long.class),
                row.get("chair", Boolean.class),
                row.get("name", String.class),
                row.get("comes_from", String.class),
                row.get("considered_on", LocalDate.class),
                row.get("considered_by", String.class),
                row.get("conflict", String.class),
                row.get("replaced_on", LocalDate.class),
                row.get("replaced_because", String.class));
    }

    private static AttendeeOnFile attendee(Tuple row) {
        return new AttendeeOnFile(
                row.get("id", Long.class),
                Attendee.As.valueOf(row.get("part", String.class)),
                row.get("name", String.class),
                row.get("attended", Boolean.class));
    }

    private static @Nullable Ground ground(@Nullable String stored) {
        return stored == null ? null : Ground.valueOf(stored);
    }
}
