package uk.redress.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.CheckingClocks;
import uk.redress.clock.DifferingClock;
import uk.redress.clock.ReadingTheCalendar;
import uk.redress.web.shell.Wording;
import uk.redress.work.CheckingStates;
import uk.redress.work.Disagreement;
import uk.redress.work.RetryingFailedJobs;

/** Whether everything that should agree agrees. To open the page is to ask; nothing is kept. */
@Named
@RequestScoped
public class HealthPage {

    @Inject
    CheckingClocks clocks;

    @Inject
    CheckingStates states;

    @Inject
    RetryingFailedJobs jobs;

    @Inject
    ReadingTheCalendar calendar;

    private List<DifferingClock> differing = List.of();
    private List<Disagreement> disagreements = List.of();
    private long givenUp;
    private @Nullable String warning;
    private int knownUntil;

    public void check() {
        disagreements = states.disagreements();
        differing = clocks.differing();
        givenUp = jobs.givenUp();
        warning = clocks.calendarWarning().orElse(null);
        List<Integer> years = calendar.years();
        knownUntil = years.get(years.size() - 1);
    }

    public List<Answer> getAnswers() {
        return List.of(
                // without a database and an engine nobody would be reading this
                new Answer("health.database", true, Wording.of("health.database.up")),
                new Answer("health.engine", true, Wording.of("health.engine.up")),
                new Answer("health.jobs", givenUp == 0, Wording.of("health.jobs.words", givenUp)),
                new Answer(
                        "health.calendar",
                        warning == null,
                        warning == null ? Wording.of("health.calendar.words", String.valueOf(knownUntil)) : warning),
                new Answer("health.clocks", differing.isEmpty(), Wording.of("health.clocks.words", differing.size())),
                new Answer(
                        "health.states",
                        disagreements.isEmpty(),
                        Wording.of("health.states.words", disagreements.size())));
    }

    public List<String> getDetails() {
        return Stream.concat(
                        differing.stream().map(DifferingClock::sentence),
                        disagreements.stream()
                                .map(one -> Wording.of(
                                        "health.states.one", one.number(), orNone(one.step()), orNone(one.tasks()))))
                .toList();
    }

    private static String orNone(@Nullable String text) {
        return text == null ? Wording.of("health.none") : text;
    }

    public record Answer(String key, boolean well, String words) {
        public String getName() {
            return Wording.of(key);
        }

        public boolean isWell() {
            return well;
        }

        public String getWords() {
            return words;
        }
    }
}
