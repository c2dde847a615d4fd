package uk.redress.complaints.proceedings;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import uk.redress.access.CurrentActor;
import uk.redress.access.Visibility;
import uk.redress.complaints.Stage;
import uk.redress.complaints.proceedings.ProceedingsOnFile.WaitingPoint;
import uk.redress.kernel.ComplaintNumber;

/** The proceedings of one complaint with what waits for them: two statements, however many there are. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingProceedings {

    private static final String PROCEEDINGS =
            "select p.* from proceedings p join complaint c on c.id = p.complaint_id where c.number = :number and %s order by p.id";

    private static final String POINTS = """
            select w.proceedings_id, w.stage, w.ordinal, w.text, w.prejudice
              from proceedings_point w join complaint c on c.id = w.complaint_id
             where c.number = :number and %s order by w.ordinal""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    public List<ProceedingsOnFile> of(ComplaintNumber number) {
        Map<Long, List<WaitingPoint>> points = query(POINTS, number)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("proceedings_id", Long.class),
                        Collectors.mapping(ReadingProceedings::point, Collectors.toList())));
        return query(PROCEEDINGS, number)
                .getResultStream()
                .map(row -> proceedings(row, points.getOrDefault(row.get("id", Long.class), List.of())))
                .toList();
    }

    private NativeQuery<Tuple> query(String sql, ComplaintNumber number) {
        Visibility sight = current.visibility();
        return sight.bind(entities.unwrap(Session.class)
                .createNativeQuery(sql.formatted(sight.condition("c")), Tuple.class)
                .setParameter("number", number.value()));
    }

    private static WaitingPoint point(Tuple row) {
        return new WaitingPoint(
                Stage.valueOf(row.get("stage", String.class)),
                row.get("ordinal", Integer.class),
                row.get("text", String.class),
                row.get("prejudice", String.class));
    }

    private static ProceedingsOnFile proceedings(Tuple row, List<WaitingPoint> points) {
        return new ProceedingsOnFile(
                row.get("id", Long.class),
                ProceedingsKind.valueOf(row.get("kind", String.class)),
                row.get("court_reference", String.class),
                row.get("legal_advice_reference", String.class),
                row.get("decided_on", LocalDate.class),
                row.get("decided_by", String.class),
                row.get("review_on", LocalDate.class),
                row.get("told_on", LocalDate.class),
                row.get("ended_on", LocalDate.class),
                row.get("end_note", String.class),
                row.get("may_return_until", LocalDate.class),
                row.get("returned_on", LocalDate.class),
                row.get("returned_as", String.class),
                points);
    }
}
