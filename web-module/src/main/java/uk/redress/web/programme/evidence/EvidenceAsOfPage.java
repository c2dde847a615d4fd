package uk.redress.web.programme.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.Today;
import uk.redress.evidence.EvidenceAsOf;
import uk.redress.evidence.ReadingEvidenceAsOf;
import uk.redress.evidence.SubjectReference;
import uk.redress.kernel.Refused;
import uk.redress.web.forms.DateInAddress;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** "What did you have on 9 October?": the evidence as it stood at the end of a day. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // read when first asked for
public class EvidenceAsOfPage {

    @Inject
    ReadingEvidenceAsOf reading;

    @Inject
    Today today;

    @Inject
    HttpServletRequest request;

    private final List<String> problems = new ArrayList<>();
    private @Nullable String typedDay;
    private @Nullable String typedSubject;
    private @Nullable LocalDate day;
    private @Nullable SubjectReference subject;
    private int page;
    private @Nullable EvidenceAsOf answer;

    @PostConstruct
    void read() {
        Map<String, String[]> parameters = request.getParameterMap();
        typedDay = EvidenceAddress.text(parameters, "day");
        typedSubject = EvidenceAddress.text(parameters, "for");
        page = EvidenceAddress.page(EvidenceAddress.text(parameters, "page"));
        if (typedDay != null) {
            DateInAddress read = DateInAddress.read(Wording.of("evidence.asOf.day"), typedDay);
            day = read.day();
            if (read.problem() != null) {
                problems.add(read.problem());
            } else if (day != null && day.isAfter(today.date())) {
                problems.add(Wording.of("evidence.asOf.future", Dates.inWords(day)));
                day = null;
            }
        }
        if (typedSubject != null) {
            try {
                subject = SubjectReference.read(typedSubject);
            } catch (Refused noReference) {
                problems.add(noReference.refusal().reason());
            }
        }
    }

    public @Nullable EvidenceAsOf getAnswer() {
        if (answer == null && day != null && problems.isEmpty()) {
            answer = reading.on(day, subject, page);
        }
        return answer;
    }

    public List<String> getProblems() {
        return problems;
    }

    public @Nullable String getTypedDay() {
        return typedDay;
    }

    public @Nullable String getTypedSubject() {
        return typedSubject;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public @Nullable SubjectReference getSubject() {
        return subject;
    }

    /** When the answer was given: a printed page says so. */
    public String getAskedAt() {
        return Dates.inWords(today.now());
    }

    public String getHeading() {
        return day == null ? Wording.of("evidence.asOf.title") : Wording.of("evidence.asOf.on", Dates.inWords(day));
    }

    public String getTotal() {
        EvidenceAsOf shown = getAnswer();
        return shown == null ? "" : Wording.of("evidence.total", shown.total());
    }

    public String getBase() {
        return "?day=" + encoded(typedDay) + "&for=" + encoded(typedSubject) + "&";
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
