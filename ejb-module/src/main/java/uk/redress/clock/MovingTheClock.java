package uk.redress.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refusal;
import uk.redress.kernel.Refused;

/**
 * Lets weeks pass in a moment, so that a deadline can be shown or tested. Only in demonstration and test mode, and only
 * forward: what has happened has happened.
 */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class MovingTheClock {

    @Inject
    Today today;

    @Inject
    Calendars calendars;

    @Inject
    ClockOffsets offsets;

    @Inject
    Event<ClockSetForward> set;

    @Inject
    Event<Happening> happened;

    public boolean isMovable() {
        return MovableClock.isMovable();
    }

    /** How far it runs ahead of the machine now. */
    public Duration ahead() {
        return isMovable() ? offsets.current() : Duration.ZERO;
    }

    /**
     * The same time of day on a later day. What falls due in between is done within moments, not before this returns.
     *
     * @throws Refused in ordinary use, backwards, or beyond the known calendar
     */
    public void to(LocalDate day) {
        refusal(day).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        LocalDate from = today.date();
        Instant now = today.now();
        Instant then = ZonedDateTime.ofInstant(now, Today.ENGLAND).with(day).toInstant();
        Duration ahead = offsets.current().plus(Duration.between(now, then));
        offsets.keep(ahead);
        happened.fire(Happening.of("clock", "clock.moved").with("from", from).with("to", day));
        set.fire(new ClockSetForward(ahead));
    }

    /** As {@link #to}, by a number of days, whether working days or not. */
    public void by(int days) {
        if (days < 1) {
            throw new Refused("Give a number of days, 1 or more: the clock only moves forward.");
        }
        to(today.date().plusDays(days));
    }

    private Optional<Refusal> refusal(LocalDate day) {
        if (!isMovable()) {
            return Optional.of(
                    new Refusal(
                            "The clock can only be moved in a demonstration or a test; here it shows the time of the machine."));
        }
        if (!day.isAfter(today.date())) {
            return Optional.of(new Refusal(
                    "The clock only moves forward, and today is already %s.".formatted(InWords.date(today.date()))));
        }
        if (!calendars.current().knows(day)) {
            return Optional.of(
                    new Refusal("The calendar of bank holidays is known until %s; no deadline could be counted then."
                            .formatted(InWords.date(calendars.current().knownUntil()))));
        }
        return Optional.empty();
    }
}
