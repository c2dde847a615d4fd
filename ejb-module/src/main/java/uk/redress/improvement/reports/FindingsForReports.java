package uk.redress.improvement.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;
import uk.redress.clock.Today;
import uk.redress.evidence.EvidenceCount;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.improvement.ActionStep;
import uk.redress.improvement.Rated;
import uk.redress.improvement.Ratings;
import uk.redress.improvement.findings.Reply;

/**
 * What others found and what answers it, whichever plan does. What complaints led to is left out: a report is read by
 * people who may never see a complaint.
 */
@ApplicationScoped
class FindingsForReports {

    private static final String FINDINGS = """
            select s.reference as source, s.title, s.body, s.published_on, f.reference, f.addressee, f.number, f.text, f.reply,
                   a.reference as action, a.text as action_text, a.owner,
            """ + Ratings.COLUMNS + """

              from finding f
              join finding_source s on s.id = f.source_id
              left join finding_answer fa on fa.finding_id = f.id
              left join improvement_action a on a.id = fa.action_id and a.step is not null
              """ + Ratings.JOINS + """

             where s.kind <> 'COMPLAINT'
             order by s.published_on, s.id, f.id, a.id""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    ReadingEvidence evidence;

    @Inject
    Ratings ratings;

    @Inject
    Today today;

    List<SourceInReport> all() {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(FINDINGS, Tuple.class)
                .setParameter("today", today.date())
                .getResultList();
        Map<String, EvidenceCount> counts = evidence.counts(rows.stream()
                .flatMap(row -> Stream.of(row.get("reference", String.class), row.get("action", String.class)))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return grouped(rows, "source").values().stream()
                .map(source -> source(source, counts))
                .toList();
    }

    long ofComplaints() {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select count(*) from finding f join finding_source s on s.id = f.source_id"
                                + " where s.kind = 'COMPLAINT'",
                        Long.class)
                .getSingleResult();
    }

    private SourceInReport source(List<Tuple> rows, Map<String, EvidenceCount> counts) {
        Tuple first = rows.get(0);
        return new SourceInReport(
                first.get("source", String.class),
                first.get("title", String.class),
                first.get("body", String.class),
                first.get("published_on", LocalDate.class),
                grouped(rows, "reference").values().stream()
                        .map(finding -> finding(finding, counts))
                        .toList());
    }

    private SourceInReport.Found finding(List<Tuple> rows, Map<String, EvidenceCount> counts) {
        Tuple first = rows.get(0);
        String reference = first.get("reference", String.class);
        String reply = first.get("reply", String.class);
        return new SourceInReport.Found(
                reference,
                first.get("addressee", String.class),
                first.get("number", String.class),
                first.get("text", String.class),
                reply == null ? null : Reply.valueOf(reply),
                counts.getOrDefault(reference, EvidenceCount.NONE).accepted(),
                rows.stream()
                        .filter(row -> row.get("action", String.class) != null)
                        .map(row -> answer(row, counts))
                        .toList());
    }

    private SourceInReport.Answer answer(Tuple row, Map<String, EvidenceCount> counts) {
        String reference = row.get("action", String.class);
        Rated rated = ratings.of(row);
        return new SourceInReport.Answer(
                reference,
                row.get("action_text", String.class),
                row.get("owner", String.class),
                ActionStep.valueOf(row.get("step", String.class)),
                rated.rating(),
                rated.because(),
                counts.getOrDefault(reference, EvidenceCount.NONE).accepted());
    }

    private static Map<String, List<Tuple>> grouped(List<Tuple> rows, String by) {
        Map<String, List<Tuple>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.get(by, String.class), any -> new ArrayList<>())
                .add(row));
        return groups;
    }
}
