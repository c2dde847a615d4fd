package uk.redress.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads from the database's own log which statements an act sent: nothing in between can hide one. */
final class Statements {

    private static final Pattern LOGGED = Pattern.compile("(\\d+)\\|LOG:  (?:execute [^:]+|statement): (.*)");
    private static final Pattern MARK = Pattern.compile("select 'mark: (.*)'");
    private static final Pattern NOT_COUNTED = Pattern.compile("(?i)(begin|commit|rollback|set |show |select 1$).*");

    private Statements() {}

    /**
     * What one act sent.
     *
     * @param name of the act
     * @param ours all that do not name the engine's schema
     */
    record Act(String name, List<String> ours, List<String> engines) {}

    private record Logged(String process, String text) {}

    /** Has something done with the log of all statements switched on. */
    static List<Act> during(Databases databases, Runnable what) throws IOException, SQLException {
        databases.configure("log_line_prefix = '%p|'");
        databases.configure("log_statement = 'all'");
        long from = Files.size(databases.log());
        try {
            what.run();
        } finally {
            databases.configure("log_statement = 'none'");
        }
        return read(databases.log(), from);
    }

    private static List<Act> read(Path log, long from) throws IOException {
        List<Act> acts = new ArrayList<>();
        String name = "";
        List<Logged> since = new ArrayList<>();
        for (Logged logged : logged(log, from)) {
            Matcher mark = MARK.matcher(logged.text());
            if (mark.matches()) {
                if (!name.isEmpty() && !name.equals("end")) {
                    acts.add(act(name, since));
                }
                name = mark.group(1);
                since = new ArrayList<>();
            } else {
                since.add(logged);
            }
        }
        return acts;
    }

    /** The last of each act, statement by statement, for whoever wants to know what they are. */
    static String ofTheLast(List<Act> acts) {
        Map<String, Act> last = new LinkedHashMap<>();
        acts.forEach(act -> last.put(act.name(), act));
        return last.values().stream()
                .map(act -> "== %s, ours%n%s%n== %s, the engine's%n%s%n"
                        .formatted(
                                act.name(),
                                String.join(System.lineSeparator(), act.ours()),
                                act.name(),
                                String.join(System.lineSeparator(), act.engines())))
                .collect(Collectors.joining());
    }

    /** The connection that wrote the journal is the act's; others only look for due jobs. */
    private static Act act(String name, List<Logged> logged) {
        String process = logged.stream()
                .filter(one -> one.text().contains("journal_entry"))
                .map(Logged::process)
                .findFirst()
                .orElse("");
        List<String> ours = new ArrayList<>();
        List<String> engines = new ArrayList<>();
        for (Logged one : logged) {
            if (NOT_COUNTED.matcher(one.text()).matches()) {
                continue;
            }
            if (!one.text().toLowerCase(Locale.ROOT).contains("flowable.")) {
                ours.add(one.text());
            } else if (one.process().equals(process)) {
                engines.add(one.text());
            }
        }
        return new Act(name, ours, engines);
    }

    private static List<Logged> logged(Path log, long from) throws IOException {
        List<Logged> all = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(log)) {
            bytes.skipNBytes(from);
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher begins = LOGGED.matcher(line);
                if (begins.matches()) {
                    all.add(new Logged(begins.group(1), begins.group(2)));
                } else if (line.startsWith("\t") && !all.isEmpty()) {
                    Logged last = all.remove(all.size() - 1);
                    all.add(new Logged(last.process(), last.text() + " " + line.strip()));
                }
            }
        }
        return all;
    }
}
