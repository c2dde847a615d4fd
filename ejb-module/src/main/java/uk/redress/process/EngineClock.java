package uk.redress.process;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/** The engine asks the one clock of the system what time it is, and cannot set it. */
final class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {

    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return getCurrentCalendar(getCurrentTimeZone());
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        Calendar calendar = new GregorianCalendar(zone);
        calendar.setTime(getCurrentTime());
        return calendar;
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(Date time) {
        throw notItsOwn();
    }

    @Override
    public void setCurrentCalendar(Calendar time) {
        throw notItsOwn();
    }

    @Override
    public void reset() {
        throw notItsOwn();
    }

    private static UnsupportedOperationException notItsOwn() {
        return new UnsupportedOperationException("The engine has no time of its own.");
    }
}
