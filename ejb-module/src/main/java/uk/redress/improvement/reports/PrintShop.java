package uk.redress.improvement.reports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the reports that wait, one after the other: two at once would need the memory of two. How far one is, and that
 * somebody is at it, stands in the database; what a server left when it stopped is begun again by the one that runs.
 */
@ApplicationScoped
public class PrintShop {

    private static final Logger LOG = LoggerFactory.getLogger(PrintShop.class);
    private static final int SECONDS_BETWEEN_SIGNS = 15;
    private static final int PAGES_BETWEEN_WORDS = 5;
    private static final int ALL = 100;

    @Inject
    MakingReports making;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedScheduledExecutorService scheduler;

    private final ReentrantLock atWork = new ReentrantLock();

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportAsked asked) {
        begin();
    }

    /** Returns at once. Called twice it does no harm: there is one press, and no report is taken by two. */
    public void begin() {
        executor.execute(this::workOff);
    }

    private void workOff() {
        atWork.lock();
        try {
            for (Optional<ToMake> next = making.take(); next.isPresent(); next = making.take()) {
                make(next.get());
            }
        } finally {
            atWork.unlock();
        }
    }

    private void make(ToMake report) {
        ScheduledFuture<?> signs = scheduler.scheduleAtFixedRate(
                () -> making.isAlive(report), SECONDS_BETWEEN_SIGNS, SECONDS_BETWEEN_SIGNS, TimeUnit.SECONDS);
        try (Bench bench = new Bench()) {
            making.write(report, bench.page());
            making.goesOn(report, Phase.SETTING, 0, 0);
            int pages = making.print(bench.page(), bench.pdf(), new Telling(report));
            making.goesOn(report, Phase.KEEPING, pages, pages);
            making.keep(report, pages, bench.page(), bench.pdf());
        } catch (RuntimeException | IOException failed) {
            LOG.error("Report {} could not be made (beginning {}).", report.id(), report.turn(), failed);
            making.left(report);
        } finally {
            signs.cancel(false);
        }
    }

    /** Says in the database how far a report is. */
    private final class Telling implements PrintWatcher {

        private final ToMake report;

        Telling(ToMake report) {
            this.report = report;
        }

        @Override
        public void setting(int share) {
            making.goesOn(report, Phase.SETTING, share, ALL);
        }

        @Override
        public void printing(int page, int pages) {
            if (page % PAGES_BETWEEN_WORDS == 1) {
                making.goesOn(report, Phase.PRINTING, page - 1, pages);
            }
        }
    }

    /** Where the two files lie while they are made. */
    private record Bench(Path page, Path pdf) implements AutoCloseable {

        Bench() throws IOException {
            this(Files.createTempFile("report", ".html"), Files.createTempFile("report", ".pdf"));
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(page);
                Files.deleteIfExists(pdf);
            } catch (IOException staysBehind) {
                throw new UncheckedIOException(staysBehind);
            }
        }
    }
}
