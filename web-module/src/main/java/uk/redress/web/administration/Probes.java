package uk.redress.web.administration;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.redress.clock.CheckingClocks;
import uk.redress.clock.DifferingClock;
import uk.redress.evidence.CheckingEvidenceFiles;
import uk.redress.reminders.CheckingMail;
import uk.redress.reminders.MailHealth;
import uk.redress.web.administration.Probe.Part;
import uk.redress.web.shell.Wording;
import uk.redress.work.CheckingStates;
import uk.redress.work.CheckingTheEngine;
import uk.redress.work.Disagreement;
import uk.redress.work.RetryingFailedJobs;

/** Asks each part of Redress how it is. One that cannot answer is unwell, and the others are asked all the same. */
@ApplicationScoped
class Probes {

    private static final Logger LOG = LoggerFactory.getLogger(Probes.class);

    @Inject
    CheckingTheEngine engine;

    @Inject
    RetryingFailedJobs jobs;

    @Inject
    CheckingClocks clocks;

    @Inject
    CheckingStates states;

    @Inject
    CheckingEvidenceFiles evidence;

    @Inject
    CheckingMail mail;

    /** What costs next to nothing, so that anybody may ask as often as they like. */
    List<Probe> quick() {
        return List.of(
                ask(Part.DATABASE, this::database),
                ask(Part.ENGINE, this::engine),
                ask(Part.JOBS, this::jobs),
                ask(Part.CALENDAR, this::calendar));
    }

    /** With what counts every open deadline again, compares every open complaint and talks to the mail server. */
    List<Probe> all() {
        return Stream.concat(
                        quick().stream(),
                        Stream.of(
                                ask(Part.CLOCKS, this::clocks),
                                ask(Part.STATES, this::states),
                                ask(Part.EVIDENCE, this::evidence),
                                ask(Part.MAIL, this::mail)))
                .toList();
    }

    private static Probe ask(Part part, Supplier<Probe> question) {
        try {
            return question.get();
        } catch (EJBAccessException forbidden) {
            throw forbidden;
        } catch (EJBException silent) {
            LOG.error("The health check of {} failed", part.key(), silent);
            return new Probe(part, false, Wording.of("health.silent"), List.of());
        }
    }

    private Probe database() {
        return answer(Part.DATABASE, engine.databaseAnswers(), Wording.of("health.database.up"));
    }

    private Probe engine() {
        boolean answers = engine.engineAnswers();
        boolean runsJobs = engine.runsJobs();
        return answer(
                Part.ENGINE,
                answers && runsJobs,
                Wording.of(
                        answers ? runsJobs ? "health.engine.up" : "health.engine.idle" : "health.engine.noDiagrams"));
    }

    private Probe jobs() {
        long givenUp = jobs.givenUp();
        return answer(Part.JOBS, givenUp == 0, Wording.of("health.jobs.words", givenUp));
    }

    private Probe calendar() {
        String warning = clocks.calendarWarning().orElse(null);
        return answer(
                Part.CALENDAR,
                warning == null,
                warning == null ? Wording.of("health.calendar.words", clocks.calendarKnownUntil()) : warning);
    }

    private Probe clocks() {
        List<DifferingClock> differing = clocks.differing();
        return new Probe(
                Part.CLOCKS,
                differing.isEmpty(),
                Wording.of("health.clocks.words", differing.size()),
                differing.stream().map(DifferingClock::sentence).toList());
    }

    private Probe states() {
        List<Disagreement> disagreements = states.disagreements();
        return new Probe(
                Part.STATES,
                disagreements.isEmpty(),
                Wording.of("health.states.words", states.count()),
                disagreements.stream()
                        .map(one ->
                                Wording.of("health.states.one", one.number(), orNone(one.step()), orNone(one.tasks())))
                        .toList());
    }

    private Probe evidence() {
        List<String> missing = evidence.missing();
        return new Probe(
                Part.EVIDENCE, missing.isEmpty(), Wording.of("health.evidence.words", missing.size()), missing);
    }

    private Probe mail() {
        MailHealth health = mail.look();
        return answer(
                Part.MAIL,
                health.state() != MailHealth.State.SILENT,
                Wording.of("health.mail." + health.state().name(), health.failed()));
    }

    private static Probe answer(Part part, boolean well, String words) {
        return new Probe(part, well, words, List.of());
    }

    private static String orNone(@Nullable String text) {
        return text == null ? Wording.of("health.none") : text;
    }
}
