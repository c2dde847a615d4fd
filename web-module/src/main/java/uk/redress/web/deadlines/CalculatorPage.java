package uk.redress.web.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.clock.Explanation;
import uk.redress.clock.ReadingClocks;
import uk.redress.clock.Today;
import uk.redress.kernel.Refused;
import uk.redress.web.forms.DateInAddress;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** Counts working days from an address: everything it knows is in there, so it can be sent to a colleague. */
@Named
@RequestScoped
public class CalculatorPage {

    @Inject
    @Param
    @Nullable
    String from;

    @Inject
    @Param
    @Nullable
    String days;

    @Inject
    @Param
    @Nullable
    String to;

    @Inject
    ReadingClocks clocks;

    @Inject
    Today today;

    private @Nullable CountShown count;

    public void count() {
        if (filled(from).isPresent() || filled(days).isPresent() || filled(to).isPresent()) {
            Optional<LocalDate> start = date("from", filled(from));
            if (filled(to).isPresent() && filled(days).isEmpty()) {
                Optional<LocalDate> end = date("to", filled(to));
                start.ifPresent(first -> end.ifPresent(last -> show(() -> clocks.between(first, last))));
            } else {
                Optional<Integer> number = number();
                start.ifPresent(first -> number.ifPresent(n -> show(() -> clocks.count(first, n))));
            }
        }
    }

    public @Nullable CountShown getCount() {
        return count;
    }

    public String getFrom() {
        return filled(from).orElseGet(() -> count == null && filled(days).isEmpty() ? Dates.inWords(today.date()) : "");
    }

    public String getDays() {
        return filled(days).orElse("");
    }

    public String getTo() {
        return filled(to).orElse("");
    }

    /** Whether the field of that name is in trouble. */
    public boolean wrong(String field) {
        return !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
    }

    private void show(Supplier<Explanation> asked) {
        try {
            count = CountShown.of(asked.get());
        } catch (Refused refused) {
            say("from", refused.refusal().reason());
        }
    }

    private Optional<LocalDate> date(String field, Optional<String> typed) {
        if (typed.isEmpty()) {
            say(field, Wording.of("calculator." + field + ".ask"));
            return Optional.empty();
        }
        DateInAddress read = DateInAddress.read(Wording.of("calculator." + field + ".name"), typed.get());
        if (read.problem() != null) {
            say(field, read.problem());
        }
        return Optional.ofNullable(read.day());
    }

    private Optional<Integer> number() {
        try {
            return Optional.of(Integer.valueOf(filled(days).orElse("")));
        } catch (NumberFormatException noNumber) {
            say("days", Wording.of("calculator.days.ask"));
            return Optional.empty();
        }
    }

    private static Optional<String> filled(@Nullable String parameter) {
        return Optional.ofNullable(parameter).map(String::strip).filter(typed -> !typed.isEmpty());
    }

    private static void say(String field, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
}
