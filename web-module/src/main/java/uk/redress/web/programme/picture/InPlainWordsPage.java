package uk.redress.web.programme.picture;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.redress.clock.InWords;
import uk.redress.clock.Today;
import uk.redress.improvement.PlainWords;
import uk.redress.improvement.Rating;
import uk.redress.improvement.picture.PromiseInPlainWords;
import uk.redress.improvement.picture.ReadingPicture;
import uk.redress.improvement.plans.PlanInList;
import uk.redress.settings.Setting;
import uk.redress.settings.SettingsInForce;
import uk.redress.web.shell.Wording;

/** What the council said it would do and how far it is, for members and families: no jargon, no initials, nobody's name. */
@Named
@RequestScoped
public class InPlainWordsPage {

    @Inject
    ChosenPlanPage chosen;

    @Inject
    ReadingPicture reading;

    @Inject
    SettingsInForce settings;

    @Inject
    Today today;

    private List<PromiseInPlainWords> promises = List.of();

    public void open() {
        chosen.open();
        PlanInList plan = chosen.getPlan();
        if (plan != null) {
            promises = reading.inPlainWords(plan.reference());
        }
    }

    /** What is put plainly, part by part; a heading with initials is not for this page. */
    public List<Part> getParts() {
        Map<String, List<PromiseInPlainWords>> parts = new LinkedHashMap<>();
        promises.stream().filter(promise -> promise.words() != null).forEach(promise -> parts.computeIfAbsent(
                        PlainWords.isPlain(promise.workstream()) ? promise.workstream() : Wording.of("plainly.other"),
                        title -> new ArrayList<>())
                .add(promise));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    public List<Count> getCounts() {
        return Arrays.stream(Rating.values())
                .map(rating -> new Count(
                        rating,
                        promises.stream()
                                .filter(promise -> promise.rating() == rating)
                                .count(),
                        meaning(rating)))
                .toList();
    }

    public String meaning(Rating rating) {
        return settings.of(Setting.valueOf("PLAIN_" + rating));
    }

    public int getAll() {
        return promises.size();
    }

    /** How many nobody has put plainly yet. */
    public long getUnsaid() {
        return promises.stream().filter(promise -> promise.words() == null).count();
    }

    public String getAsOf() {
        return InWords.date(today.date());
    }

    public record Part(String title, List<PromiseInPlainWords> promises) {}

    public record Count(Rating rating, long promises, String meaning) {}
}
