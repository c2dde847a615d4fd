package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.complaints.Closing;
import uk.redress.complaints.ComplaintFile;
import uk.redress.complaints.ReadingComplaintFiles;
import uk.redress.complaints.Source;
import uk.redress.complaints.Step;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** One complaint, to be read: what it is about, where it stands and what matters next. */
@Named
@RequestScoped
public class ComplaintPage {

    private static final Set<Step> WAYS_OUT = Set.of(Step.TELL_REFUSAL, Step.TELL_STAGE_THREE_REFUSAL);

    @Inject
    ReadingComplaintFiles files;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    private @Nullable ComplaintFile file;

    /** First of all, so that a number that leads nowhere is answered as that. */
    public void open() {
        getFile();
    }

    /** Read when first asked for: a button on this page looks at it before any view action. */
    public ComplaintFile getFile() {
        ComplaintFile known = file == null
                ? files.open(ComplaintNumber.read(address == null ? "" : address)
                        .orElseThrow(() -> new NotFound("The complaint")))
                : file;
        file = known;
        return known;
    }

    /** The steps of the stage it is in, with the one it waits at; empty when it never ran through them here. */
    public List<StepShown> getSteps() {
        ComplaintFile shown = getFile();
        if (shown.closing() == Closing.BEFORE_REDRESS) {
            return List.of();
        }
        List<StepShown> steps = new ArrayList<>();
        String state = "done";
        for (Step step : stepsOf(shown)) {
            if (shown.source() == Source.IMPORTED && step.compareTo(Step.RESPOND) < 0) {
                continue; // whether and when that was done, the log does not say
            }
            if (step == shown.step()) {
                steps.add(shown(step, "now"));
                state = "next";
            } else {
                steps.add(shown(step, state));
            }
        }
        return shown.isClosed() && shown.closing() != Closing.ANSWERED ? List.of() : steps;
    }

    /** A refusal is a way out, not a step of the course. */
    private static List<Step> stepsOf(ComplaintFile file) {
        return Step.of(file.stage()).stream()
                .filter(step -> !WAYS_OUT.contains(step) || file.step() == step)
                .toList();
    }

    private static StepShown shown(Step step, String state) {
        return new StepShown(Wording.of("step." + step.name()), state);
    }

    /** The parts that somebody has, for the headings of the people. */
    public Set<String> getParts() {
        Set<String> parts = new TreeSet<>();
        getFile().people().forEach(person -> parts.add(person.part().name()));
        return parts;
    }
}
