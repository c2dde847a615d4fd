package uk.redress.reporting;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.OFFICER;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hibernate.Session;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.access.Visibility;
import uk.redress.clock.Quarter;
import uk.redress.clock.Today;
import uk.redress.complaints.Stage;
import uk.redress.reporting.QuarterTable.StageRow;
import uk.redress.reporting.QuarterTable.TeamRow;
import uk.redress.reporting.TeamTree.Own;

/** The quarter by day of receipt: of the complaints the person who asks may see, and of no others. */
@Stateless
@RolesAllowed({OFFICER, COMPLAINTS_MANAGER, SERVICE_MANAGER, AUDITOR})
public class ReadingQuarters {

    // Under the name it had on the last day of the quarter, which is the one in its logs.
    private static final String TEAMS = """
            select distinct on (t.id) t.id, t.parent_id, n.name
              from team t join team_name n on n.team_id = t.id
             order by t.id, (n.known_from is null or n.known_from <= :day) and (n.known_until is null or n.known_until >= :day)
                      desc, n.known_from desc nulls last, n.id desc""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Quarters quarters;

    @Inject
    PublishedFigures figures;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /** The quarters to choose from, the latest first; none as long as there are no complaints to be seen. */
    public List<QuarterOnOffer> onOffer() {
        List<QuarterOnOffer> earliestFirst = quarters.onOffer(today.date(), current.visibility());
        return earliestFirst.stream()
                .sorted((one, other) -> other.quarter().compareTo(one.quarter()))
                .toList();
    }

    public QuarterTable of(Quarter quarter) {
        LocalDate day = today.date();
        Actor actor = current.actor();
        Visibility sight = current.visibility();
        List<Quarters.Cell> cells = quarters.cells(quarter, day, sight);
        return new QuarterTable(
                quarter,
                day,
                !actor.is(Role.SERVICE_MANAGER),
                actor.is(Role.OFFICER) || actor.is(Role.COMPLAINTS_MANAGER),
                tally(cells, Quarters.Cell::current),
                tally(cells, cell -> !cell.current()),
                stages(cells),
                teams(cells, quarter),
                figures.of(quarter));
    }

    private static List<StageRow> stages(List<Quarters.Cell> cells) {
        return Arrays.stream(Stage.values())
                .map(stage -> new StageRow(
                        stage,
                        tally(cells, cell -> cell.current() && cell.stage() == stage),
                        tally(cells, cell -> !cell.current() && cell.stage() == stage)))
                .toList();
    }

    private List<TeamRow> teams(List<Quarters.Cell> cells, Quarter quarter) {
        Map<Long, Own> own = new HashMap<>();
        Own ofNone = Own.NOTHING;
        for (Quarters.Cell cell : cells) {
            Own counted = cell.current() ? new Own(cell.tally(), Tally.NOTHING) : new Own(Tally.NOTHING, cell.tally());
            Long team = cell.teamId();
            if (team == null) {
                ofNone = ofNone.and(counted);
            } else {
                own.merge(team, counted, Own::and);
            }
        }
        List<TeamRow> rows = new TeamTree(allTeams(quarter.lastDay()), own).rows();
        if (!ofNone.isNothing()) {
            rows.add(new TeamRow(null, false, 0, "", ofNone.tally(), ofNone.before()));
        }
        return rows;
    }

    private List<TeamTree.Team> allTeams(LocalDate day) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(TEAMS, Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new TeamTree.Team(row.get(0, Long.class), row.get(1, Long.class), row.get(2, String.class)))
                .toList();
    }

    private static Tally tally(List<Quarters.Cell> cells, Predicate<Quarters.Cell> which) {
        return new Tally(cells.stream()
                .filter(which)
                .flatMap(cell -> cell.tally().cells().stream())
                .toList());
    }
}
