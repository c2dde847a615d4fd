package uk.redress.improvement.reports;

import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import uk.redress.access.CurrentActor;
import uk.redress.clock.Today;
import uk.redress.improvement.ProgrammeNumbers;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/**
 * The office publishes a report: exactly the one that was made and looked at, whatever has happened to the records since.
 * Nobody changes it afterwards; one that was not right gets another edition.
 */
@Stateless
@RolesAllowed(PROGRAMME_OFFICE)
public class PublishingReports {

    private static final String MADE = """
            select r.id, r.kind, r.plan_id, p.reference as plan, p.title as plan_title, r.workstream_id, w.position,
                   w.title as workstream, r.month, r.edition, r.because, r.state, r.pdf_hash,
                   exists (select from report_edition e where e.report_id = r.id) as published
              from report r join plan p on p.id = r.plan_id left join workstream w on w.id = r.workstream_id
             where r.id = :id
               for no key update of r, p""";

    private static final String PUBLISH = """
            insert into report_edition (report_id, reference, kind, plan_id, workstream_id, month, edition, because, title,
                   published_by, published_at)
            select id, :reference, kind, plan_id, workstream_id, month, edition, because, :title, :by, :at
              from report where id = :id""";

    @Inject
    StoredReports reports;

    @Inject
    ProgrammeNumbers numbers;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /** @return the reference it is published under */
    public String publish(long id) {
        Tuple made = reports.query(MADE, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The report"));
        mustBeReady(made);
        ReportKind kind = ReportKind.valueOf(made.get("kind", String.class));
        String reference = numbers.next("RP");
        reports.mutation(PUBLISH)
                .setParameter("reference", reference)
                .setParameter("title", title(made))
                .setParameter("by", current.actor().account())
                .setParameter("at", today.now().atOffset(ZoneOffset.UTC))
                .setParameter("id", id)
                .executeUpdate();
        Happening published = Happening.of(reference, "report.published")
                .because(made.get("because", String.class))
                .with("report", kind)
                .with("plan", made.get("plan", String.class))
                .with("month", ReportMonth.of(made.get("month", LocalDate.class)))
                .with("edition", made.get("edition", Integer.class))
                .with("sha256", HexFormat.of().formatHex(made.get("pdf_hash", byte[].class)));
        happened.fire(published);
        return reference;
    }

    private void mustBeReady(Tuple made) {
        if (made.get("published", Boolean.class)) {
            throw new Refused("This report is published already.");
        }
        if (ReportState.valueOf(made.get("state", String.class)) != ReportState.MADE) {
            throw new Refused("This report is not made yet. Look at it first, and publish it then.");
        }
        WhichReport which = new WhichReport(
                ReportKind.valueOf(made.get("kind", String.class)),
                made.get("plan", String.class),
                made.get("position", Integer.class),
                ReportMonth.of(made.get("month", LocalDate.class)));
        if (reports.published(which, made.get("workstream_id", Long.class)) + 1 != made.get("edition", Integer.class)) {
            throw new Refused("Another edition was published since this one was made. Make it again, and say why.");
        }
    }

    private static String title(Tuple made) {
        String workstream = made.get("workstream", String.class);
        return workstream == null ? made.get("plan_title", String.class) : workstream;
    }
}
