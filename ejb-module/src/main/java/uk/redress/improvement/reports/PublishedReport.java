package uk.redress.improvement.reports;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was published.
 *
 * @param title the workstream it is of, or the plan
 * @param because why the edition before was not right; null for the first
 * @param last whether no later edition takes its place
 * @param hash the SHA-256 of the PDF
 */
public record PublishedReport(
        String reference,
        ReportKind kind,
        String plan,
        String planTitle,
        String title,
        ReportMonth month,
        int edition,
        @Nullable String because,
        String publishedBy,
        Instant publishedAt,
        Instant madeAt,
        int pages,
        long pdfSize,
        String hash,
        boolean last)
        implements Serializable {}
