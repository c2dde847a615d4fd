package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.approvals.ReadingApprovals;
import uk.redress.audit.ReadingTheJournal;
import uk.redress.clock.Quarter;
import uk.redress.clock.ReadingClocks;
import uk.redress.complaints.HandingOver;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.PointAgreed;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.SentLetter;
import uk.redress.complaints.Standing;
import uk.redress.complaints.eligibility.CheckingTheProcedure;
import uk.redress.complaints.eligibility.ProcedureCheck;
import uk.redress.complaints.eligibility.ReadingTheCheck;
import uk.redress.complaints.localresolution.Acknowledging;
import uk.redress.complaints.localresolution.AgreeingPoints;
import uk.redress.complaints.localresolution.Assigning;
import uk.redress.complaints.localresolution.ReadingAnswers;
import uk.redress.complaints.register.ReadingRegister;
import uk.redress.complaints.register.RegisterFilter;
import uk.redress.complaints.register.RegisterList;
import uk.redress.complaints.register.RegisterOrder;
import uk.redress.complaints.register.RegisterRow;
import uk.redress.correspondence.ReadingLetters;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.reporting.Measure;
import uk.redress.reporting.QuarterTable;
import uk.redress.reporting.ReadingQuarters;
import uk.redress.work.LookingAtProcesses;
import uk.redress.work.ReadingWork;
import uk.redress.work.Whose;

/**
 * Who may see what, walked through everything that lists, finds, counts or exports complaints, with every role. What each
 * person ought to see is written here in SQL of its own, so that the rule is not checked by itself.
 */
@ExtendWith(ArquillianExtension.class)
class SightIT {

    private static final String NEAREST = "service.manager";
    private static final String OTHER = "service.manager.2";
    private static final Set<String> SEE_ALL = Set.of("officer", "complaints.manager", "auditor");
    private static final ComplaintNumber NEVER_GIVEN = new ComplaintNumber("CS-2026-987654321");

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource database;

    @Inject
    SignedIn signedIn;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    CheckingTheProcedure checking;

    @Inject
    Acknowledging acknowledging;

    @Inject
    AgreeingPoints agreeing;

    @Inject
    Assigning assigning;

    @Inject
    HandingOver handingOver;

    @Inject
    ReadingComplaintFiles files;

    @Inject
    ReadingRegister register;

    @Inject
    ReadingWork work;

    @Inject
    ReadingQuarters quarters;

    @Inject
    ReadingTheJournal journal;

    @Inject
    ReadingLetters letters;

    @Inject
    ReadingApprovals approvals;

    @Inject
    ReadingTheCheck checks;

    @Inject
    ReadingAnswers answers;

    @Inject
    ReadingClocks clocks;

    @Inject
    LookingAtProcesses processes;

    /** In the summaries of this test's complaints and in no others. */
    private final String word = "sight" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void list_search_count_and_export_show_each_person_the_same_complaints() throws Exception {
        Map<String, Set<String>> expected = complaintsOfEveryKind();
        for (Map.Entry<String, Set<String>> person : expected.entrySet()) {
            RegisterList list = signedIn.as(
                    person.getKey(), () -> register.page(searched(Set.of()), RegisterOrder.NEWEST_FIRST, 1));

            assertThat(numbers(list.rows()))
                    .as("the list of " + person.getKey())
                    .isEqualTo(person.getValue());
            assertThat(list.total().counted())
                    .as("the total of " + person.getKey())
                    .isEqualTo(person.getValue().size());
            assertThat(exported(person.getKey(), searched(Set.of())))
                    .as("the export of " + person.getKey())
                    .isEqualTo(person.getValue());
            assertThat(exported(person.getKey(), searched(Set.of(Standing.OPEN_IN_TIME))))
                    .as("the export of the open ones of " + person.getKey())
                    .isEqualTo(person.getValue());
        }
    }

    @Test
    void every_order_of_the_register_shows_each_person_the_same_complaints() throws Exception {
        Map<String, Set<String>> expected = complaintsOfEveryKind();
        for (RegisterOrder.By by : RegisterOrder.By.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                RegisterOrder order = new RegisterOrder(by, descending);
                assertThat(numbers(signedIn.as(NEAREST, () -> register.page(searched(Set.of()), order, 1))
                                .rows()))
                        .as(order.toString())
                        .isEqualTo(expected.get(NEAREST));
            }
        }
    }

    @Test
    void the_totals_of_the_whole_register_and_of_the_work_are_those_of_what_each_person_may_see() throws Exception {
        Map<String, Set<String>> expected = complaintsOfEveryKind();
        for (String person : expected.keySet()) {
            RegisterList all =
                    signedIn.as(person, () -> register.page(RegisterFilter.EVERYTHING, RegisterOrder.NEWEST_FIRST, 1));

            assertThat((long) all.total().counted())
                    .as("complaints of " + person)
                    .isEqualTo(countOf(person, "true"));
            assertThat(exported(person, RegisterFilter.EVERYTHING))
                    .as("the export of " + person)
                    .hasSize(all.total().counted());
            if (!person.equals("auditor")) {
                assertThat(signedIn.as(person, work::counts).everybodys())
                        .as("work of " + person)
                        .isEqualTo(countOf(person, "c.step is not null"));
                assertThat(both(workOf(person), expected.get("officer")))
                        .as("the work list of " + person)
                        .isEqualTo(expected.get(person));
            }
        }
    }

    @Test
    void the_quarter_counts_for_each_person_what_they_may_see() throws Exception {
        Map<String, Set<String>> expected = complaintsOfEveryKind();
        Quarter now = Quarter.of(signedIn.as("officer", receiving::latestDay));
        for (String person : expected.keySet()) {
            QuarterTable table = signedIn.as(person, () -> quarters.of(now));

            assertThat(table.total().of(Measure.RECEIVED))
                    .as("the quarter of " + person)
                    .isEqualTo(countOf(
                            person,
                            "c.received_on between date '%s' and date '%s'".formatted(now.firstDay(), now.lastDay())));
        }
    }

    @Test
    void a_number_leads_only_those_to_a_complaint_who_may_see_it() throws Exception {
        Map<String, Set<String>> expected = complaintsOfEveryKind();
        for (Map.Entry<String, Set<String>> person : expected.entrySet()) {
            for (String number : expected.get("officer")) {
                assertThat(signedIn.as(person.getKey(), () -> register.called(number))
                                .isPresent())
                        .as(person.getKey() + " looks for " + number)
                        .isEqualTo(person.getValue().contains(number));
            }
        }
    }

    @Test
    void a_number_that_is_not_yours_answers_exactly_like_one_that_does_not_exist() throws Exception {
        Map<String, Set<String>> expected = complaintsOfEveryKind();
        ComplaintNumber hidden = new ComplaintNumber(without(expected.get("officer"), expected.get(NEAREST))
                .iterator()
                .next());

        assertThatThrownBy(() -> signedIn.as(NEAREST, () -> files.open(hidden))).hasRootCauseInstanceOf(NotFound.class);
        assertThat(answersAbout(hidden)).isEqualTo(answersAbout(NEVER_GIVEN));
    }

    @Test
    void an_administrator_sees_no_case_content_at_all() {
        Stream.<Callable<?>>of(
                        () -> register.page(RegisterFilter.EVERYTHING, RegisterOrder.NEWEST_FIRST, 1),
                        () -> register.called("CS-2026-0001"),
                        () -> exported("admin", RegisterFilter.EVERYTHING),
                        () -> work.counts(),
                        () -> work.page(Whose.EVERYBODYS, 0, 10),
                        () -> files.open(NEVER_GIVEN),
                        () -> journal.of(NEVER_GIVEN),
                        () -> letters.of(NEVER_GIVEN),
                        () -> approvals.of(NEVER_GIVEN),
                        () -> processes.of(NEVER_GIVEN),
                        () -> quarters.of(new Quarter(2026, 3)))
                .forEach(reading ->
                        assertThatThrownBy(() -> signedIn.as("admin", reading)).isInstanceOf(EJBAccessException.class));
    }

    /**
     * One complaint of each kind of sight: of the first manager's team, of a team below it, of the other manager's team,
     * of that team but to be answered by the first manager, and of no team.
     *
     * @return who ought to see which
     */
    private Map<String, Set<String>> complaintsOfEveryKind() throws Exception {
        long inCare = teamCalled("Children in Care");
        long assessment = teamCalled("Assessment and Intervention");
        String own = received(inCare);
        String below = received(teamBelow(inCare));
        String others = received(assessment);
        String assigned = received(assessment);
        String ofNoTeam = received(null);
        assign(new ComplaintNumber(assigned), assessment, account(NEAREST));
        Set<String> all = new TreeSet<>(Set.of(own, below, others, assigned, ofNoTeam));
        return Map.of(
                "officer",
                all,
                "complaints.manager",
                all,
                "auditor",
                all,
                NEAREST,
                new TreeSet<>(Set.of(own, below, assigned)),
                OTHER,
                new TreeSet<>(Set.of(others, assigned)));
    }

    private String received(Long team) throws Exception {
        return signedIn.as("officer", () -> receiving
                .receive(new NewComplaint(
                        receiving.latestDay(), "By email", "Mother", "They promised to call. " + word, team, List.of()))
                .value());
    }

    private void assign(ComplaintNumber number, long team, long manager) throws Exception {
        LocalDate today = signedIn.as("officer", receiving::latestDay);
        asOfficer(number, seen -> checking.accept(number, seen, new ProcedureCheck(false, null, false, null)));
        asOfficer(
                number,
                seen -> acknowledging.acknowledge(
                        number,
                        seen,
                        new SentLetter("Your complaint", "We have it.", "Ms Example", SentLetter.Way.EMAIL, today)));
        asOfficer(number, seen -> agreeing.agree(number, seen, List.of(new PointAgreed("Nobody called", null))));
        asOfficer(number, seen -> assigning.assign(number, seen, team, manager));
    }

    private interface Act {
        void on(long seen);
    }

    private void asOfficer(ComplaintNumber number, Act act) throws Exception {
        signedIn.as("officer", () -> {
            act.on(files.open(number).version());
            return number;
        });
    }

    private Set<String> exported(String person, RegisterFilter filter) throws Exception {
        return signedIn.as(person, () -> {
            List<RegisterRow> rows = new ArrayList<>();
            register.each(filter, RegisterOrder.NEWEST_FIRST, rows::add);
            return numbers(rows);
        });
    }

    private Set<String> workOf(String person) throws Exception {
        return signedIn.as(person, () -> work.page(Whose.EVERYBODYS, 0, 10_000).stream()
                .map(todo -> todo.number())
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** What the first manager is told when asking in every way there is, with the number itself left out. */
    private List<String> answersAbout(ComplaintNumber number) {
        return Stream.<Callable<?>>of(
                        () -> files.open(number),
                        () -> register.called(number.value()),
                        () -> register.page(searchedFor(number.value()), RegisterOrder.NEWEST_FIRST, 1)
                                .rows(),
                        () -> journal.of(number),
                        () -> letters.of(number),
                        () -> letters.one(number, 1),
                        () -> approvals.of(number),
                        () -> checks.of(number),
                        () -> answers.to(number),
                        () -> clocks.of(number),
                        () -> processes.of(number),
                        () -> {
                            handingOver.claim(number, 0);
                            return "claimed";
                        })
                .map(asking -> answer(asking).replace(number.value(), "THE NUMBER"))
                .toList();
    }

    private String answer(Callable<?> asking) {
        List<Object> said = new ArrayList<>();
        Throwable thrown = catchThrowable(() -> said.add(signedIn.as(NEAREST, asking)));
        while (thrown != null && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown == null ? said.toString() : thrown.toString();
    }

    private RegisterFilter searched(Set<Standing> standings) {
        return new RegisterFilter(
                word, Set.of(), Set.of(), standings, false, Set.of(), Set.of(), false, Set.of(), false, null, null,
                null, false);
    }

    private static RegisterFilter searchedFor(String words) {
        return new RegisterFilter(
                words, Set.of(), Set.of(), Set.of(), false, Set.of(), Set.of(), false, Set.of(), false, null, null,
                null, false);
    }

    private static Set<String> numbers(List<RegisterRow> rows) {
        return rows.stream().map(row -> row.number().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private long countOf(String person, String condition) throws SQLException {
        String theirs = SEE_ALL.contains(person) ? "true" : """
                        (c.manager_id = (select id from account where user_name = '%1$s')
                         or exists (with recursive up (id, parent_id) as (
                                      select id, parent_id from team where id = c.team_id
                                      union all
                                      select t.id, t.parent_id from team t join up on t.id = up.parent_id)
                                    select 1 from up
                                     where id = (select team_id from account where user_name = '%1$s')))""".formatted(person);
        return number("select count(*) from complaint c where %s and %s".formatted(condition, theirs));
    }

    private long teamCalled(String name) throws SQLException {
        return number("select team_id from team_name where name = '%s'".formatted(name));
    }

    private long teamBelow(long team) throws SQLException {
        return number("""
                with made as (insert into team (parent_id) values (%d) returning id)
                insert into team_name (team_id, name) select id, 'Team of %s' from made returning team_id""".formatted(team, word));
    }

    private long account(String userName) throws SQLException {
        return number("select id from account where user_name = '%s'".formatted(userName));
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
