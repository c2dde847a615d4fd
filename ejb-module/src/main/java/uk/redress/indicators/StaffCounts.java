package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** The tables of staff, day by day; of two for a day the one brought in last holds. */
@ApplicationScoped
class StaffCounts {

    @PersistenceContext
    EntityManager entities;

    Optional<StaffTable> on(LocalDate day) {
        List<StaffRow> rows = session()
                .createNativeQuery("""
                        select area, total, budgeted, employed, vacant, agency, vacancy_rate, agency_share
                          from staff_count
                         where as_of = :day and saying = (select max(saying) from staff_count where as_of = :day)
                         order by place""", Tuple.class)
                .setParameter("day", day)
                .getResultStream()
                .map(StaffCounts::row)
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new StaffTable(day, rows));
    }

    /** The latest first. */
    List<LocalDate> days() {
        return session()
                .createNativeQuery(
                        "select distinct as_of from staff_count order by as_of desc limit 120", LocalDate.class)
                .getResultList();
    }

    /** Whoever brings in a table while another is brought in waits for it, until the transaction ends. */
    void oneAtATime() {
        session()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(7247)) as one", Integer.class)
                .getSingleResult();
    }

    /** How often there was a table for that day before this one. */
    int add(long importId, StaffTable table) {
        int saying = session()
                .createNativeQuery(
                        "select coalesce(max(saying) + 1, 0) from staff_count where as_of = :day", Integer.class)
                .setParameter("day", table.asOf())
                .getSingleResult();
        int place = 0;
        for (StaffRow row : table.rows()) {
            MutationQuery insert = session()
                    .createNativeMutationQuery("""
                            insert into staff_count (import_id, as_of, saying, place, area, total, budgeted, employed,
                                   vacant, agency, vacancy_rate, agency_share)
                            values (:import, :day, :saying, :place, :area, :total, cast(:budgeted as numeric),
                                    cast(:employed as numeric), cast(:vacant as numeric), cast(:agency as numeric),
                                    cast(:vacancyRate as numeric), cast(:agencyShare as numeric))""")
                    .setParameter("import", importId)
                    .setParameter("day", table.asOf())
                    .setParameter("saying", saying)
                    .setParameter("place", place)
                    .setParameter("area", row.area())
                    .setParameter("total", row.total())
                    .setParameter("budgeted", row.budgeted())
                    .setParameter("employed", row.employed())
                    .setParameter("vacant", row.vacant())
                    .setParameter("agency", row.agency())
                    .setParameter("vacancyRate", row.vacancyRate())
                    .setParameter("agencyShare", row.agencyShare());
            insert.executeUpdate();
            place++;
        }
        return saying;
    }

    Optional<String> indicatorOf(Computed computed, String area) {
        return session()
                .createNativeQuery("""
                        select reference from indicator where computed_by = :computed and service_area = :area
                         order by id limit 1""", String.class)
                .setParameter("computed", computed.name())
                .setParameter("area", area)
                .getResultStream()
                .findFirst();
    }

    private static StaffRow row(Tuple row) {
        return new StaffRow(
                row.get("area", String.class),
                row.get("total", Boolean.class),
                row.get("budgeted", BigDecimal.class),
                row.get("employed", BigDecimal.class),
                row.get("vacant", BigDecimal.class),
                row.get("agency", BigDecimal.class),
                row.get("vacancy_rate", BigDecimal.class),
                row.get("agency_share", BigDecimal.class));
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
