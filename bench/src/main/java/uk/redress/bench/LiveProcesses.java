package uk.redress.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.postgresql.ds.PGSimpleDataSource;
import uk.redress.bench.inserver.ConstantDeadlines;
import uk.redress.bench.inserver.ConstantStages;
import uk.redress.db.DatabaseSignIn;

/**
 * A process for each open complaint: the engine begins one, taken over and waiting for the answer, and every row it wrote
 * is written again for each complaint under ids of its own. The engine cannot tell them from processes it began itself.
 */
final class LiveProcesses {

    private static final String TEMPLATE = "TEMPLATE";

    /** Columns with ids of things that belong to one process. */
    private static final Set<String> OWN_IDS = Set.of(
            "id_",
            "proc_inst_id_",
            "process_instance_id_",
            "parent_id_",
            "super_exec_",
            "super_process_instance_id_",
            "root_proc_inst_id_",
            "execution_id_",
            "task_id_",
            "call_proc_inst_id_",
            "scope_id_",
            "sub_scope_id_",
            "ref_scope_id_",
            "parent_scope_id_",
            "root_scope_id_",
            "hierarchy_id_",
            "correlation_id_");

    private final DatabaseSignIn signIn;

    LiveProcesses(DatabaseSignIn signIn) {
        this.signIn = signIn;
    }

    void begin(Statement statement) throws SQLException {
        beginTemplate();
        List<String> tables = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select tablename from pg_tables where schemaname = 'flowable' and tablename ~ '^act_(ru|hi)_' order by 1")) {
            while (found.next()) {
                tables.add("flowable." + found.getString(1));
            }
        }
        for (String table : tables) {
            multiply(statement, table);
        }
        statement.execute("analyze");
    }

    private void beginTemplate() {
        PGSimpleDataSource datasource = new PGSimpleDataSource();
        datasource.setUrl(signIn.urlForTheApplication());
        datasource.setUser(signIn.applicationName());
        datasource.setPassword(signIn.applicationPassword());
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setEngineName("template");
        settings.setDataSource(datasource);
        settings.setDatabaseType("postgres");
        settings.setDatabaseTablePrefix("flowable.");
        settings.setTablePrefixIsSchema(true);
        settings.setDatabaseSchemaUpdate("false");
        settings.setHistoryLevel(HistoryLevel.AUDIT);
        settings.setDisableIdmEngine(true);
        settings.setDisableEventRegistry(true);
        settings.setAsyncExecutorActivate(false);
        // far away, so that no timer rings while something is measured
        Instant lastDay = Instant.now().plus(Duration.ofDays(365));
        settings.setBeans(Map.of("stages", new ConstantStages(true), "deadlines", new ConstantDeadlines(lastDay)));
        ProcessEngine engine = settings.buildProcessEngine();
        try {
            // named and filtered as the product does it, which then finds nothing new to deploy
            engine.getRepositoryService()
                    .createDeployment()
                    .name("Redress")
                    .enableDuplicateFiltering()
                    .addClasspathResource("processes/childrens-complaint.bpmn20.xml")
                    .addClasspathResource("processes/local-resolution.bpmn20.xml")
                    .addClasspathResource("processes/investigation.bpmn20.xml")
                    .addClasspathResource("processes/review-panel.bpmn20.xml")
                    .addClasspathResource("processes/ombudsman.bpmn20.xml")
                    .deploy();
            engine.getRuntimeService().startProcessInstanceByKey("childrens-complaint", TEMPLATE);
        } finally {
            engine.close();
        }
    }

    private static void multiply(Statement statement, String table) throws SQLException {
        try (ResultSet any = statement.executeQuery("select from " + table + " limit 1")) {
            if (!any.next()) {
                return;
            }
        }
        List<String> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select * from " + table + " limit 0")) {
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String column = row.getMetaData().getColumnName(i);
                columns.add(column);
                if (OWN_IDS.contains(column)) {
                    values.add("case when t.%1$s is not null then t.%1$s || '-' || c.id end".formatted(column));
                } else if (column.equals("business_key_")) {
                    values.add("case when t.business_key_ is not null then c.number end");
                } else {
                    values.add("t." + column);
                }
            }
        }
        statement.execute("create temp table template as select * from " + table);
        statement.execute("delete from " + table);
        statement.execute("insert into %s (%s) select %s from template t, casework.complaint c where c.step is not null"
                .formatted(table, String.join(", ", columns), String.join(", ", values)));
        statement.execute("drop table template");
    }
}
