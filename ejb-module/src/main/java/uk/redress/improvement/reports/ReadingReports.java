package uk.redress.improvement.reports;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.MEMBER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.kernel.NotFound;

/** The reports there are: those that are published to everybody of the programme, drafts to who may write them. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class ReadingReports {

    /** So many are listed at once. */
    public static final int LISTED = 200;

    private static final String PUBLISHED = """
            select e.reference, e.kind, p.reference as plan, p.title as plan_title, e.title, e.month, e.edition, e.because,
                   by.display_name, e.published_at, r.made_at, r.pages, r.pdf_size, r.pdf_hash, e.workstream_id,
                   not exists (select from report_edition later
                                where later.kind = e.kind and later.plan_id = e.plan_id and later.month = e.month
                                  and later.workstream_id is not distinct from e.workstream_id
                                  and later.edition > e.edition) as last
              from report_edition e
              join report r on r.id = e.report_id
              join plan p on p.id = e.plan_id
              join account by on by.id = e.published_by
             where %s
             order by e.month desc, e.report_id desc
             limit :most""";

    private static final String IN_HAND = """
            select r.id, r.kind, p.reference as plan, p.title as plan_title, w.position, w.title as workstream, r.workstream_id,
                   r.month, r.edition, r.because, by.display_name, r.asked_at, r.state, r.phase, r.done, r.out_of,
                   r.state = 'RUNNING' and r.alive_at < clock_timestamp() - %s as stopped, r.made_at, r.pages, r.pdf_size,
                   e.reference as published
              from report r
              join plan p on p.id = r.plan_id
              join account by on by.id = r.asked_by
              left join workstream w on w.id = r.workstream_id
              left join report_edition e on e.report_id = r.id
             where %s
             order by r.id desc""";

    @Inject
    StoredReports reports;

    @Inject
    HighlightReports highlights;

    @Inject
    ProgrammeRecords records;

    @Inject
    Composing composing;

    @Inject
    CurrentActor current;

    /** All that are published, the latest month first. */
    public List<PublishedReport> published() {
        return published("true", Map.of());
    }

    /** @throws NotFound when none is published under that reference */
    public PublishedReport edition(String reference) {
        return published("e.reference = :reference", Map.of("reference", reference)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The report"));
    }

    /** Every edition of the same report, the latest first. */
    public List<PublishedReport> editions(String reference) {
        return published("""
                (e.kind, e.plan_id, e.month, coalesce(e.workstream_id, 0)) in
                  (select o.kind, o.plan_id, o.month, coalesce(o.workstream_id, 0) from report_edition o
                    where o.reference = :reference)""", Map.of("reference", reference));
    }

    /** What there is to write and to make of a month. */
    @RolesAllowed({PROGRAMME_OFFICE, LEAD})
    public ReportsOfMonth of(String plan, ReportMonth month) {
        ProgrammeRecords.Written written = records.written(plan, month);
        Set<Long> mine = highlights.mayWriteOf(plan);
        List<Draft> drafts = drafts(plan, month);
        Map<String, Object> which = Map.of("plan", plan, "month", month.first());
        List<Edition> editions = editions("p.reference = :plan and e.month = :month", which);
        return new ReportsOfMonth(
                plan,
                written.title(),
                month,
                written.workstreams().stream()
                        .filter(stream -> mine.contains(stream.id()))
                        .map(stream -> new ReportsOfMonth.StreamReport(
                                stream,
                                written.texts().getOrDefault(stream.position(), WrittenHighlight.NOTHING),
                                one(ReportKind.HIGHLIGHT, stream.id(), drafts, editions)))
                        .toList(),
                isOffice()
                        ? Arrays.stream(ReportKind.values())
                                .filter(kind -> kind != ReportKind.HIGHLIGHT)
                                .map(kind -> one(kind, null, drafts, editions))
                                .toList()
                        : List.of());
    }

    /** @throws NotFound when there is none, or it is not theirs to look at before it is published */
    @RolesAllowed({PROGRAMME_OFFICE, LEAD})
    public ReportInHand inHand(long id) {
        ReportInHand report = inHand("r.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> draft(row).report())
                .findFirst()
                .orElseThrow(() -> new NotFound("The report"));
        mustSee(report);
        return report;
    }

    /** The month of a workstream with what the records say, to write its report by. */
    @RolesAllowed({PROGRAMME_OFFICE, LEAD})
    public Highlight highlight(String plan, int position, ReportMonth month) {
        Highlight highlight = composing.highlight(plan, position, month);
        if (!highlights.mayWrite(highlight.workstream())) {
            throw new NotFound("The workstream");
        }
        return highlight;
    }

    /** What a published report is of, to make it again. */
    @RolesAllowed({PROGRAMME_OFFICE, LEAD})
    public WhichReport which(String reference) {
        return reports.query("""
                        select e.kind, p.reference as plan, w.position, e.month from report_edition e
                          join plan p on p.id = e.plan_id left join workstream w on w.id = e.workstream_id
                         where e.reference = :reference""", Tuple.class)
                .setParameter("reference", reference)
                .getResultStream()
                .map(row -> new WhichReport(
                        ReportKind.valueOf(row.get("kind", String.class)),
                        row.get("plan", String.class),
                        row.get("position", Integer.class),
                        ReportMonth.of(row.get("month", LocalDate.class))))
                .findFirst()
                .orElseThrow(() -> new NotFound("The report"));
    }

    /** Whether the person who asks may take everything as a workbook. */
    public boolean mayTakeAll() {
        return isOffice() || current.actor().is(Role.AUDITOR) || current.actor().is(Role.BOARD_CLERK);
    }

    public boolean mayWrite() {
        return isOffice() || current.actor().is(Role.LEAD);
    }

    private void mustSee(ReportInHand report) {
        Integer workstream = report.workstream();
        boolean mayWrite = workstream != null && highlights.mayWrite(highlights.workstream(report.plan(), workstream));
        if (!isOffice() && !mayWrite) {
            throw new NotFound("The report");
        }
    }

    private boolean isOffice() {
        return current.actor().is(Role.PROGRAMME_OFFICE);
    }

    private static ReportsOfMonth.OneReport one(
            ReportKind kind, @Nullable Long workstream, List<Draft> drafts, List<Edition> editions) {
        Predicate<Of> same = of -> of.kind() == kind && Objects.equals(of.workstream(), workstream);
        PublishedReport published = editions.stream()
                .filter(edition -> same.test(edition.of()))
                .map(Edition::report)
                .filter(PublishedReport::last)
                .findFirst()
                .orElse(null);
        ReportInHand draft = drafts.stream()
                .filter(one -> same.test(one.of()))
                .map(Draft::report)
                .findFirst()
                .orElse(null);
        return new ReportsOfMonth.OneReport(kind, draft == null || draft.published() != null ? null : draft, published);
    }

    private List<PublishedReport> published(String which, Map<String, Object> parameters) {
        return editions(which, parameters).stream().map(Edition::report).toList();
    }

    private List<Edition> editions(String which, Map<String, Object> parameters) {
        NativeQuery<Tuple> query =
                reports.query(PUBLISHED.formatted(which), Tuple.class).setParameter("most", LISTED);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(ReadingReports::edition).collect(Collectors.toList());
    }

    private List<Draft> drafts(String plan, ReportMonth month) {
        return inHand("p.reference = :plan and r.month = :month")
                .setParameter("plan", plan)
                .setParameter("month", month.first())
                .getResultStream()
                .map(this::draft)
                .toList();
    }

    private NativeQuery<Tuple> inHand(String which) {
        return reports.query(IN_HAND.formatted(StoredReports.STOPPED, which), Tuple.class);
    }

    private static Edition edition(Tuple row) {
        ReportKind kind = ReportKind.valueOf(row.get("kind", String.class));
        return new Edition(
                new Of(kind, row.get("workstream_id", Long.class)),
                new PublishedReport(
                        row.get("reference", String.class),
                        kind,
                        row.get("plan", String.class),
                        row.get("plan_title", String.class),
                        row.get("title", String.class),
                        ReportMonth.of(row.get("month", LocalDate.class)),
                        row.get("edition", Integer.class),
                        row.get("because", String.class),
                        row.get("display_name", String.class),
                        row.get("published_at", Instant.class),
                        row.get("made_at", Instant.class),
                        row.get("pages", Integer.class),
                        row.get("pdf_size", Long.class),
                        HexFormat.of().formatHex(row.get("pdf_hash", byte[].class)),
                        row.get("last", Boolean.class)));
    }

    private Draft draft(Tuple row) {
        ReportKind kind = ReportKind.valueOf(row.get("kind", String.class));
        String workstream = row.get("workstream", String.class);
        String published = row.get("published", String.class);
        ReportState state = ReportState.valueOf(row.get("state", String.class));
        return new Draft(
                new Of(kind, row.get("workstream_id", Long.class)),
                new ReportInHand(
                        row.get("id", Long.class),
                        kind,
                        row.get("plan", String.class),
                        row.get("plan_title", String.class),
                        row.get("position", Integer.class),
                        workstream == null ? row.get("plan_title", String.class) : workstream,
                        ReportMonth.of(row.get("month", LocalDate.class)),
                        row.get("edition", Integer.class),
                        row.get("because", String.class),
                        row.get("display_name", String.class),
                        row.get("asked_at", Instant.class),
                        state,
                        Phase.valueOf(row.get("phase", String.class)),
                        row.get("done", Integer.class),
                        row.get("out_of", Integer.class),
                        row.get("stopped", Boolean.class),
                        row.get("made_at", Instant.class),
                        row.get("pages", Integer.class),
                        row.get("pdf_size", Long.class),
                        published,
                        isOffice() && state == ReportState.MADE && published == null));
    }

    /** What a report is of, to find those that belong together. */
    private record Of(ReportKind kind, @Nullable Long workstream) {}

    private record Edition(Of of, PublishedReport report) {}

    private record Draft(Of of, ReportInHand report) {}
}
