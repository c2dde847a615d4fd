package uk.redress.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.access.CurrentActor;
import uk.redress.clock.CalendarPeriod;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** The indicators with their targets and readings. */
@ApplicationScoped
class Indicators {

    // A reading that was not published says nothing about a move; so far back it is looked for one that does.
    private static final int LOOKED_BACK = 24;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentActor current;

    @Inject
    Today today;

    /**
     * Makes a new one.
     *
     * @param asked the reference it is to have; null or blank has one made
     * @throws Refused when there is one of that reference
     */
    Indicator add(@Nullable String asked, IndicatorFacts facts) {
        String tidy = asked == null ? "" : asked.strip().toUpperCase(Locale.UK);
        if (Indicator.MADE.matcher(tidy).matches()) {
            throw new Refused(
                    "References like %s are made by Redress. Choose another, or leave it empty.".formatted(tidy));
        }
        if (!tidy.isEmpty() && find(tidy).isPresent()) {
            throw new Refused("There is an indicator %s already.".formatted(tidy));
        }
        Indicator made = new Indicator(tidy.isEmpty() ? nextReference() : tidy, facts, today.now());
        entities.persist(made);
        entities.flush();
        return made;
    }

    Optional<Indicator> find(String reference) {
        return entities.createQuery("select i from Indicator i where i.reference = :reference", Indicator.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /**
     * Locks one that somebody has seen.
     *
     * @throws NotFound when there is none
     * @throws ChangedMeanwhile when somebody has said something about it since
     */
    Indicator toChange(String reference, long seen) {
        Indicator indicator = locked(reference);
        if (indicator.version() != seen) {
            throw new ChangedMeanwhile(reference, seen);
        }
        return indicator;
    }

    /** Locks one, whatever was said about it meanwhile. */
    Indicator toChange(String reference) {
        return locked(reference);
    }

    private Indicator locked(String reference) {
        return entities.createQuery("select i from Indicator i where i.reference = :reference", Indicator.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("The indicator"));
    }

    /** Whatever is said about it makes a new version, also where nothing of its own changes by it. */
    private void hasNews(Indicator indicator) {
        entities.lock(indicator, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Adds what is said of a period, and lets the indicator know where it stands. */
    IndicatorReading say(Indicator indicator, NewReading said, How how) {
        IndicatorReading reading = new IndicatorReading(
                indicator.id(),
                said,
                lastSaid(indicator, said.period()).orElse(null),
                how,
                current.actor().name(),
                today.now());
        entities.persist(reading);
        hasNews(indicator);
        return reading;
    }

    /** What was last said about a period. */
    Optional<IndicatorReading> lastSaid(Indicator indicator, CalendarPeriod period) {
        return entities.createQuery("""
                        select r from IndicatorReading r
                         where r.indicatorId = :indicator and r.lastDay = :last and r.firstDay = :first
                         order by r.saying desc""", IndicatorReading.class)
                .setParameter("indicator", indicator.id())
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void aim(Indicator indicator, LocalDate appliesFrom, @Nullable BigDecimal value, @Nullable String reason) {
        session()
                .createNativeMutationQuery("""
                        insert into indicator_target (indicator_id, applies_from, value, reason, set_by, set_at)
                        values (:indicator, :from, cast(:value as numeric), :reason, :by, :at)""")
                .setParameter("indicator", indicator.id())
                .setParameter("from", appliesFrom)
                .setParameter("value", value)
                .setParameter("reason", reason)
                .setParameter("by", current.actor().name())
                .setParameter("at", now())
                .executeUpdate();
        hasNews(indicator);
    }

    boolean isAimedOn(Indicator indicator, LocalDate appliesFrom) {
        return session()
                .createNativeQuery("""
                        select exists (select from indicator_target
                                        where indicator_id = :indicator and applies_from = :from)""", Boolean.class)
                .setParameter("indicator", indicator.id())
                .setParameter("from", appliesFrom)
                .getSingleResult();
    }

    /** Those computed from the complaints register whose last period that is over has no reading yet. */
    List<String> dueFromTheRegister() {
        return session()
                .createNativeQuery("""
                        select reference from indicator
                         where computed_by in ('STAGE_ONE_IN_TIME', 'COMPLAINTS_RECEIVED')
                           and (latest_last is null or latest_last <
                                case frequency when 'WEEKLY' then cast(:week as date)
                                               when 'MONTHLY' then cast(:month as date)
                                               else cast(:quarter as date) end)
                         order by reference""", String.class)
                .setParameter("week", Frequency.WEEKLY.lastOver(today.date()).last())
                .setParameter("month", Frequency.MONTHLY.lastOver(today.date()).last())
                .setParameter(
                        "quarter", Frequency.QUARTERLY.lastOver(today.date()).last())
                .getResultList();
    }

    /** Works out where an indicator stands, after something was said or aimed at. */
    void renew(Indicator indicator) {
        entities.flush();
        List<IndicatorReading> recent = session()
                .createNativeQuery("""
                        select distinct on (r.last_day, r.first_day) r.* from indicator_reading r
                         where r.indicator_id = :indicator
                         order by r.last_day desc, r.first_day desc, r.saying desc limit :most""", IndicatorReading.class)
                .setParameter("indicator", indicator.id())
                .setParameter("most", LOOKED_BACK)
                .getResultList();
        if (recent.isEmpty()) {
            indicator.stands(null, null, targetOn(indicator, today.date()).orElse(null));
            return;
        }
        IndicatorReading latest = recent.get(0);
        BigDecimal before = recent.stream()
                .skip(1)
                .map(IndicatorReading::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        indicator.stands(
                latest, before, targetOn(indicator, latest.period().last()).orElse(null));
    }

    Optional<BigDecimal> targetOn(Indicator indicator, LocalDate day) {
        return session()
                .createNativeQuery("""
                        select value from indicator_target where indicator_id = :indicator and applies_from <= :day
                         order by applies_from desc, id desc limit 1""", BigDecimal.class)
                .setParameter("indicator", indicator.id())
                .setParameter("day", day)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Taken under a lock, so that there are no gaps and no doubles. */
    private String nextReference() {
        long running = session().createNativeQuery("""
                        insert into indicator_numbering as n (last) values (1)
                        on conflict (one) do update set last = n.last + 1 returning last""", Long.class).getSingleResult();
        return "I-%04d".formatted(running);
    }

    private OffsetDateTime now() {
        return today.now().atOffset(ZoneOffset.UTC);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
