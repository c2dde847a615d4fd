package uk.redress.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import uk.redress.web.shell.Wording;

/** Whether everything that should agree agrees. To open the page is to ask; nothing is kept. */
@Named
@RequestScoped
public class HealthPage {

    @Inject
    Probes probes;

    private List<Answer> answers = List.of();
    private List<String> details = List.of();

    public void check() {
        List<Probe> asked = probes.all();
        answers = asked.stream().map(Answer::of).toList();
        details = asked.stream().flatMap(probe -> probe.details().stream()).toList();
    }

    public List<Answer> getAnswers() {
        return answers;
    }

    public List<String> getDetails() {
        return details;
    }

    /** A probe as the page shows it. */
    public record Answer(String key, boolean well, String words) {

        static Answer of(Probe probe) {
            return new Answer("health." + probe.part().key(), probe.well(), probe.words());
        }

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
