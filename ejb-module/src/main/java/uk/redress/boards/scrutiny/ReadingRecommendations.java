package uk.redress.boards.scrutiny;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.NotFound;

/** What scrutiny has recommended, how many days are left, and what was said to it. */
@Stateless
@RolesAllowed({AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingRecommendations {

    private static final String SETS = """
            select b.reference as body, b.name as body_name, s.number, s.version, s.title, s.executive, s.given_on,
                   m.reference as meeting, s.received_on, s.notice_on, s.respond_by, s.published_on, s.source,
                   r.number as which, r.text, r.response, r.words, r.owner, r.due_on, r.responded_on
              from recommendation_set s
              join body b on b.id = s.body_id
              join executive_recommendation r on r.set_id = s.id
              left join meeting m on m.id = s.meeting_id
             where %s
             order by s.given_on desc, s.id desc, r.number""";

    @PersistenceContext
    EntityManager entities;

    /** The latest first. */
    public List<RecommendationsInList> of(String body) {
        return read("b.reference = :body", body, null);
    }

    /** @throws NotFound when there are none of that number */
    public RecommendationsInList called(String body, int number) {
        return read("b.reference = :body and s.number = :number", body, number).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The recommendations"));
    }

    private List<RecommendationsInList> read(String which, String body, @Nullable Integer number) {
        NativeQuery<Tuple> query = entities.unwrap(Session.class)
                .createNativeQuery(SETS.formatted(which), Tuple.class)
                .setParameter("body", body);
        if (number != null) {
            query.setParameter("number", number);
        }
        Map<Integer, List<Tuple>> bySet = new LinkedHashMap<>();
        query.getResultList()
                .forEach(row -> bySet.computeIfAbsent(row.get("number", Integer.class), each -> new ArrayList<>())
                        .add(row));
        return bySet.values().stream().map(ReadingRecommendations::set).toList();
    }

    private static RecommendationsInList set(List<Tuple> rows) {
        Tuple row = rows.get(0);
        List<RecommendationsInList.One> each =
                rows.stream().map(ReadingRecommendations::one).toList();
        return new RecommendationsInList(
                row.get("body", String.class),
                row.get("body_name", String.class),
                row.get("number", Integer.class),
                row.get("version", Long.class),
                row.get("title", String.class),
                row.get("executive", String.class),
                row.get("given_on", LocalDate.class),
                row.get("meeting", String.class),
                row.get("received_on", LocalDate.class),
                row.get("notice_on", LocalDate.class),
                row.get("respond_by", LocalDate.class),
                lastOf(each),
                row.get("published_on", LocalDate.class),
                row.get("source", String.class),
                each);
    }

    private static @Nullable LocalDate lastOf(List<RecommendationsInList.One> each) {
        LocalDate last = null;
        for (RecommendationsInList.One one : each) {
            if (one.on() == null) {
                return null;
            }
            last = last == null || one.on().isAfter(last) ? one.on() : last;
        }
        return last;
    }

    private static RecommendationsInList.One one(Tuple row) {
        String response = row.get("response", String.class);
        return new RecommendationsInList.One(
                row.get("which", Integer.class),
                row.get("text", String.class),
                response == null ? null : Response.valueOf(response),
                row.get("words", String.class),
                row.get("owner", String.class),
                row.get("due_on", LocalDate.class),
                row.get("responded_on", LocalDate.class));
    }
}
