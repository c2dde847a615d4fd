package uk.redress.improvement.reports;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report to hand out, looked at whole against its hash before the first byte leaves. */
public record OpenedReport(String name, ReportPart part, long size, Path copy) implements Closeable {

    public void writeTo(OutputStream out) throws IOException {
        Files.copy(copy, out);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException staysBehind) {
            throw new UncheckedIOException(staysBehind);
        }
    }
}
