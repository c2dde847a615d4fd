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
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import uk.redress.kernel.NotFound;

/** Hands out reports: what is published to everybody of the programme, a draft to who may write it. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR, PROGRAMME_OFFICE, LEAD, BOARD_CLERK, MEMBER})
public class OpeningReports {

    @Inject
    StoredReports reports;

    @Inject
    ReadingReports reading;

    /**
     * To be closed by whoever asked for it.
     *
     * @throws NotFound when none is published under that reference
     */
    public OpenedReport published(String reference, ReportPart part) {
        PublishedReport report = reading.edition(reference);
        long id = reports.query("select report_id from report_edition where reference = :reference", Long.class)
                .setParameter("reference", reference)
                .getSingleResult();
        return open(id, part, name(report.kind(), report.title(), report.month()) + "-edition-" + report.edition());
    }

    /** @throws NotFound when there is none, or it is not theirs, or it is not made yet */
    @RolesAllowed({PROGRAMME_OFFICE, LEAD})
    public OpenedReport draft(long id, ReportPart part) {
        ReportInHand report = reading.inHand(id);
        if (!report.isMade()) {
            throw new NotFound("The report");
        }
        return open(id, part, name(report.kind(), report.title(), report.month()) + "-draft");
    }

    private OpenedReport open(long id, ReportPart part, String name) {
        try {
            Path copy = Files.createTempFile("report", ".out");
            try (OutputStream out = Files.newOutputStream(copy)) {
                reports.write(id, part, out);
            } catch (IOException | RuntimeException unreadable) {
                Files.deleteIfExists(copy);
                throw unreadable;
            }
            return new OpenedReport(name + (part == ReportPart.PDF ? ".pdf" : ".html"), part, Files.size(copy), copy);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(ReportKind kind, String title, ReportMonth month) {
        String words = (kind.name() + "-" + title).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.replaceAll("^-|-$", "") + "-" + month;
    }
}
