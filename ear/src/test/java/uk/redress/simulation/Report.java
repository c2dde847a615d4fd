package uk.redress.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowElementsContainer;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.ProcessDefinition;

/** What a run came by: paths, acts, events, ends, and the elements of the diagrams with how often. */
@ApplicationScoped
class Report {

    static final String NAME = "simulation.txt";

    /** What the digest is of, line by line, to compare two runs that ought to be the same. */
    private static final String HISTORIES = "simulation-histories.txt";

    @Inject
    Database database;

    @Inject
    Memory memory;

    @Inject
    RepositoryService diagrams;

    void write(Plan plan) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Simulated %s to %s with seed %d: %d complaints arrived, deployed again after %s."
                .formatted(Plan.FIRST_DAY, Plan.LAST_DAY, plan.seed(), plan.complaints(), plan.redeploy()));
        List<String> histories = histories();
        Files.write(folder().resolve(HISTORIES), histories);
        lines.add("Entries in the histories: %d; their digest, the same each time: %s"
                .formatted(histories.size(), digest(histories)));
        lines.add("Ways through the procedure (different orders of its acts): " + database.number("""
                        select count(distinct way) from (
                          select string_agg(act, ' ' order by sequence) as way from journal_entry
                           where subject like 'CS-%' and act not like 'work.%' group by subject) ways"""));
        table(lines, "Where they stand at the end", counted("""
                select stage || ', ' || coalesce('closed: ' || closing, 'open: ' || step), count(*)
                  from complaint group by 1 order by 1"""));
        table(lines, "What was done and what happened", memory.counts());
        table(lines, "Clocks", counted("""
                select kind || case when called_off then ', called off' when stopped_on > due_on then ', late'
                                    when stopped_on is not null then ', in time' else ', running' end, count(*)
                  from statutory_clock group by 1 order by 1"""));
        table(
                lines,
                "Requests",
                counted(
                        "select kind || ', ' || coalesce(decision, 'waiting'), count(*) from approval group by 1 order by 1"));
        elements(lines);
        lines.add("");
        lines.add("Seconds");
        memory.seconds().forEach((on, seconds) -> lines.add("  %7.1f  %s".formatted(seconds, on)));
        lines.add("");
        lines.add("Again: " + plan.howToReplay());
        Files.write(folder().resolve(NAME), lines);
    }

    private static Path folder() {
        return Path.of(System.getProperty("jboss.server.data.dir"));
    }

    private List<String> histories() {
        return database.texts("""
                select concat_ws(' ', subject, sequence, (at at time zone 'Europe/London')::date, act, actor)
                  from journal_entry where subject like 'CS-%' order by subject, sequence""");
    }

    private static String digest(List<String> histories) {
        return UUID.nameUUIDFromBytes(String.join("\n", histories).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Map<String, Integer> counted(String sql) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        database.rows(sql, row -> counts.put(row.getString(1), row.getInt(2)));
        return counts;
    }

    private static void table(List<String> lines, String title, Map<String, Integer> counts) {
        lines.add("");
        lines.add(title);
        counts.forEach((what, times) -> lines.add("  %7d  %s".formatted(times, what)));
    }

    private void elements(List<String> lines) {
        for (ProcessDefinition definition : diagrams.createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list()) {
            Map<String, Integer> passed = counted("""
                    select a.act_id_, count(*) from flowable.act_hi_actinst a
                      join flowable.act_re_procdef d on d.id_ = a.proc_def_id_
                     where d.key_ = '%s' group by 1 order by 1""".formatted(definition.getKey()));
            TreeSet<String> all = new TreeSet<>();
            collect(diagrams.getBpmnModel(definition.getId()).getMainProcess(), all);
            TreeSet<String> missed = new TreeSet<>(all);
            missed.removeAll(passed.keySet());
            table(
                    lines,
                    "Elements of %s: %d of %d passed; not passed: %s"
                            .formatted(
                                    definition.getName(),
                                    all.size() - missed.size(),
                                    all.size(),
                                    missed.isEmpty() ? "none" : String.join(", ", missed)),
                    new TreeMap<>(passed));
        }
    }

    private static void collect(FlowElementsContainer container, Set<String> ids) {
        for (FlowElement element : container.getFlowElements()) {
            ids.add(element.getId());
            if (element instanceof FlowElementsContainer inner) {
                collect(inner, ids);
            }
        }
    }
}
