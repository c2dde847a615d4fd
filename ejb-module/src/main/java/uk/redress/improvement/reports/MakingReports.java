package uk.redress.improvement.reports;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;
import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import uk.redress.clock.Today;
import uk.redress.kernel.ForTheSystem;

/** The steps of making a report, each a transaction of its own: what is read, how far it is, and what is kept of it. */
@Stateless
@ForTheSystem
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class MakingReports {

    @Inject
    StoredReports reports;

    @Inject
    Composing composing;

    @Inject
    Today today;

    /** The next that waits, or was left half-way by a server that stopped. */
    public Optional<ToMake> take() {
        return reports.take();
    }

    /** Writes what the records say at this moment. */
    public void write(ToMake made, Path page) {
        Paper paper = composing.compose(made.which(), made.edition(), made.because());
        reports.goesOn(made, Phase.WRITING, 0, 0);
        try (Writer writer = Files.newBufferedWriter(page)) {
            Sheets.write(paper, writer);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Outside any transaction: setting pages may take a minute. */
    @TransactionAttribute(NOT_SUPPORTED)
    public int print(Path page, Path pdf, PrintWatcher watcher) {
        try {
            return PdfPress.print(page, pdf, watcher);
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
    }

    /** @return whether it is still ours to make */
    public boolean goesOn(ToMake made, Phase phase, int done, int outOf) {
        return reports.goesOn(made, phase, done, outOf);
    }

    public void isAlive(ToMake made) {
        reports.isAlive(made);
    }

    public void keep(ToMake made, int pages, Path page, Path pdf) {
        try {
            reports.keep(made, pages, MadeFile.at(page), MadeFile.at(pdf), today.now());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void left(ToMake made) {
        reports.left(made);
    }
}
