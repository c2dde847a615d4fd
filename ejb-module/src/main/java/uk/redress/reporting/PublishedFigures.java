package uk.redress.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import uk.redress.clock.Quarter;

/** What was published, as entered. */
@ApplicationScoped
class PublishedFigures {

    @PersistenceContext
    EntityManager entities;

    List<PublishedFigure> of(Quarter quarter) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery("""
                        select p.stage, p.measure, p.value, a.display_name, p.entered_at
                          from published_figure p join account a on a.id = p.entered_by
                         where p.quarter = :quarter order by p.stage, p.measure""", Tuple.class)
                .setParameter("quarter", quarter.toString())
                .getResultList();
        return rows.stream()
                .map(row -> new PublishedFigure(
                        PublishedStage.valueOf(row.get(0, String.class)),
                        PublishedMeasure.valueOf(row.get(1, String.class)),
                        row.get(2, Integer.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class)))
                .toList();
    }

    /** Lets nobody else enter a figure until this transaction ends. */
    void keepStill() {
        entities.createNativeQuery("lock table published_figure in share row exclusive mode")
                .executeUpdate();
    }

    void enter(Quarter quarter, PublishedStage stage, PublishedMeasure measure, int value, long by, Instant at) {
        entities.createNativeQuery("""
                        insert into published_figure (quarter, stage, measure, value, entered_by, entered_at)
                        values (:quarter, :stage, :measure, :value, :by, :at)
                        on conflict (quarter, stage, measure) do update
                           set value = excluded.value, entered_by = excluded.entered_by,
                               entered_at = excluded.entered_at""")
                .setParameter("quarter", quarter.toString())
                .setParameter("stage", stage.name())
                .setParameter("measure", measure.name())
                .setParameter("value", value)
                .setParameter("by", by)
                .setParameter("at", at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    void remove(Quarter quarter, PublishedStage stage, PublishedMeasure measure) {
        entities.createNativeQuery("""
                        delete from published_figure
                         where quarter = :quarter and stage = :stage and measure = :measure""")
                .setParameter("quarter", quarter.toString())
                .setParameter("stage", stage.name())
                .setParameter("measure", measure.name())
                .executeUpdate();
    }
}
