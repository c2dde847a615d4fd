package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.Calendars;
import uk.redress.clock.CheckingClocks;
import uk.redress.clock.ClockKind;
import uk.redress.clock.DeadlineMoved;
import uk.redress.clock.ExtendingTheCalendar;
import uk.redress.clock.MovingTheClock;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.RunningClocks;
import uk.redress.clock.Today;
import uk.redress.clock.WhyThisDate;
import uk.redress.clock.WorkingCalendar;
import uk.redress.clock.WorkingDays;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.Happening;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** What only the server can show of the clock: mapping, transactions, roles, and that a moved clock is followed. */
@ExtendWith(ArquillianExtension.class)
class ClocksIT {

    @Inject
    SignedIn signedIn;

    @Inject
    ReceivingComplaints receiving;

    @Inject
    ReadingClocks reading;

    @Inject
    CheckingClocks checking;

    @Inject
    ExtendingTheCalendar extending;

    @Inject
    MovingTheClock moving;

    @Inject
    Calendars calendars;

    @Inject
    Today today;

    @Inject
    RunningClocks clocks;

    @Inject
    InOneTransaction together;

    @Inject
    Event<Happening> happened;

    @Resource(lookup = "java:jboss/datasources/RedressDS")
    DataSource datasource;

    @Test
    void a_received_complaint_has_two_clocks_and_its_row_has_the_due_date() throws Exception {
        LocalDate received = today.date();
        ComplaintNumber number = received();
        WorkingCalendar calendar = calendars.current();

        List<WhyThisDate> clocks = signedIn.as("officer", () -> reading.of(number));

        assertThat(clocks)
                .extracting(why -> why.clock().kind())
                .containsExactly(ClockKind.ACKNOWLEDGEMENT, ClockKind.LOCAL_RESOLUTION);
        assertThat(clocks.get(1).clock().dueOn()).isEqualTo(calendar.after(received, WorkingDays.of(10)));
        assertThat(dueOnInTheRegister(number)).isEqualTo(clocks.get(1).clock().dueOn());
    }

    @Test
    void a_proclaimed_day_moves_the_deadline_in_one_transaction_and_its_removal_moves_it_back() throws Exception {
        ComplaintNumber number = received();
        LocalDate before = dueOnInTheRegister(number);
        LocalDate proclaimed = calendars.current().after(today.date(), WorkingDays.of(3));

        List<DeadlineMoved> moved =
                as("admin", () -> extending.addDay(proclaimed, "A day of thanks", "Proclaimed for a test."));
        try {
            assertThat(moved)
                    .filteredOn(deadline -> deadline.complaint().equals(number))
                    .extracting(DeadlineMoved::kind)
                    .containsExactly(ClockKind.LOCAL_RESOLUTION);
            assertThat(dueOnInTheRegister(number)).isEqualTo(calendars.current().after(before, WorkingDays.of(1)));
            assertThat(calendars.current().reasonNotToCount(proclaimed)).contains("A day of thanks");
            assertThat(actsOf(number)).contains("deadline.moved");
            assertThat(checking.differing()).isEmpty();
        } finally {
            as("admin", () -> extending.removeDay(proclaimed, "The test is over."));
        }
        assertThat(dueOnInTheRegister(number)).isEqualTo(before);
        assertThat(checking.differing()).isEmpty();
    }

    @Test
    void a_day_that_does_not_move_a_deadline_leaves_the_complaint_as_it_is() throws Exception {
        ComplaintNumber number = received();
        as(
                "officer",
                () -> together.run(() -> {
                    happened.fire(Happening.of(number, "deadline.extended"));
                    return clocks.extend(
                            number,
                            ClockKind.LOCAL_RESOLUTION,
                            WorkingDays.of(20),
                            "Why",
                            "One",
                            "Another",
                            today.date());
                }));
        as(
                "officer",
                () -> together.run(() -> {
                    happened.fire(Happening.of(number, "complaint.corrected"));
                    return forgetTheDayBeforeTheExtension(number);
                }));
        LocalDate earlier = calendars.current().before(today.date(), WorkingDays.of(2));

        List<DeadlineMoved> moved = as("admin", () -> extending.addDay(earlier, "A day of thanks", "For a test."));
        as("admin", () -> extending.removeDay(earlier, "The test is over."));

        assertThat(moved).extracting(DeadlineMoved::complaint).doesNotContain(number);
        assertThat(actsOf(number)).doesNotContain("deadline.moved");
    }

    @Test
    void a_refused_change_of_the_calendar_changes_nothing() throws Exception {
        LocalDate christmas = LocalDate.of(today.date().getYear(), 12, 25);

        assertThatThrownBy(() -> as("admin", () -> extending.addDay(christmas, "Again", "A slip.")))
                .hasStackTraceContaining(Refused.class.getName());
        assertThat(calendars.current().reasonNotToCount(christmas))
                .hasValueSatisfying(reason -> assertThat(reason).isNotEqualTo("Again"));
    }

    @Test
    void only_an_administrator_changes_the_calendar_or_moves_the_clock() {
        LocalDate soon = calendars.current().after(today.date(), WorkingDays.of(2));

        assertThatThrownBy(() -> as("complaints.manager", () -> extending.addDay(soon, "A day", "A reason.")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("officer", () -> {
                    moving.to(soon);
                    return soon;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void an_administrator_sees_no_deadline_of_any_complaint() throws Exception {
        ComplaintNumber number = received();

        assertThatThrownBy(() -> as("admin", () -> reading.of(number)))
                .hasStackTraceContaining(NotFound.class.getName());
        assertThatThrownBy(() -> as("admin", () -> reading.of(ComplaintNumber.of(1901, 1))))
                .hasStackTraceContaining(NotFound.class.getName());
    }

    @Test
    void a_move_of_the_clock_is_followed_once_it_is_committed_and_never_back() throws Exception {
        LocalDate tomorrow =
                calendars.current().explain(today.date(), 1).days().get(0).day();

        as("admin", () -> {
            moving.to(tomorrow);
            return tomorrow;
        });

        assertThat(today.date()).isEqualTo(tomorrow);
        assertThatThrownBy(() -> as("admin", () -> {
                    moving.to(tomorrow);
                    return tomorrow;
                }))
                .hasStackTraceContaining(Refused.class.getName());
        assertThat(today.date()).isEqualTo(tomorrow);
    }

    private <T> T as(String userName, Callable<T> act) throws Exception {
        return signedIn.as(userName, act);
    }

    private ComplaintNumber received() throws Exception {
        return as(
                "officer",
                () -> receiving.receive(new NewComplaint(
                        today.date(), "by telephone", "mother", "The visits stopped.", null, List.of())));
    }

    private LocalDate dueOnInTheRegister(ComplaintNumber number) throws SQLException {
        try (Connection connection = datasource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select due_on from complaint where number = ?")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDate.class);
            }
        }
    }

    /** As in a clock that was extended before that column was there. */
    private int forgetTheDayBeforeTheExtension(ComplaintNumber number) throws SQLException {
        try (Connection connection = datasource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update statutory_clock set due_before_extension = null where complaint_number = ?")) {
            update.setString(1, number.value());
            return update.executeUpdate();
        }
    }

    private List<String> actsOf(ComplaintNumber number) throws SQLException {
        List<String> acts = new ArrayList<>();
        try (Connection connection = datasource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select act from journal_entry where subject = ? order by sequence")) {
            select.setString(1, number.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    acts.add(row.getString(1));
                }
            }
        }
        return acts;
    }
}
