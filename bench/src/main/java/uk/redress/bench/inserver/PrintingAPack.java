package uk.redress.bench.inserver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import uk.redress.improvement.reports.AskingForReports;
import uk.redress.improvement.reports.ReadingReports;
import uk.redress.improvement.reports.ReportInHand;
import uk.redress.improvement.reports.ReportKind;
import uk.redress.improvement.reports.ReportMonth;
import uk.redress.improvement.reports.WhichReport;

/** Asks for a board pack as the office does, watches it as the page does, and says what it took. */
@ApplicationScoped
public class PrintingAPack {

    private static final String PLAN = "P-2026-0001";
    private static final ReportMonth MONTH = ReportMonth.of(LocalDate.of(2026, 10, 1));
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int BYTES_OF_A_MEGABYTE = 1 << 20;

    @Inject
    ActingAs as;

    @Inject
    AskingForReports asking;

    @Inject
    ReadingReports reading;

    /** Milliseconds, pages, KB, the most heap in use in MB, what was left of it, and the steps that were seen. */
    String print() throws Exception {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        ManagementFactory.getMemoryMXBean().gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        Set<String> steps = new HashSet<>();
        long begun = System.nanoTime();
        long id =
                as.person("programme", () -> asking.ask(WhichReport.ofPlan(ReportKind.BOARD_PACK, PLAN, MONTH), null));
        ReportInHand report = look(id);
        while (!report.isOver()) {
            steps.add(report.phase() + " " + report.done());
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            report = look(id);
        }
        if (!report.isMade()) {
            throw new IllegalStateException("The pack could not be made.");
        }
        long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        long most =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        ManagementFactory.getMemoryMXBean().gc();
        long left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return "%d %d %d %d %d %d"
                .formatted(
                        took,
                        report.pages(),
                        Objects.requireNonNull(report.pdfSize()) >> 10,
                        most / BYTES_OF_A_MEGABYTE,
                        left / BYTES_OF_A_MEGABYTE,
                        steps.size());
    }

    /** What a report reads of a month, as the page of its first workstream reads it too. */
    Callable<Object> month() {
        return () -> reading.highlight(PLAN, 1, MONTH);
    }

    private ReportInHand look(long id) throws Exception {
        return as.person("programme", () -> reading.inHand(id));
    }
}
