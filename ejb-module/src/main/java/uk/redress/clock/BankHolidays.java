package uk.redress.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** The calendar as it is stored: the bank holidays, and the years in which none is missing. */
@ApplicationScoped
class BankHolidays {

    @PersistenceContext
    EntityManager entities;

    WorkingCalendar calendar() {
        return new WorkingCalendar(all(), knownYears());
    }

    @SuppressWarnings("unchecked")
    List<BankHoliday> all() {
        List<Tuple> rows = entities.createNativeQuery(
                        "select cast(day as text), name from bank_holiday order by day", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new BankHoliday(LocalDate.parse(row.get(0, String.class)), row.get(1, String.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    List<Integer> knownYears() {
        return entities.createNativeQuery("select year from calendar_year order by year", Integer.class)
                .getResultList();
    }

    void add(BankHoliday holiday) {
        entities.createNativeQuery("insert into bank_holiday (day, name) values (:day, :name)")
                .setParameter("day", holiday.day())
                .setParameter("name", holiday.name())
                .executeUpdate();
    }

    void remove(LocalDate day) {
        entities.createNativeQuery("delete from bank_holiday where day = :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    void know(int year) {
        entities.createNativeQuery("insert into calendar_year (year) values (:year)")
                .setParameter("year", year)
                .executeUpdate();
    }
}
