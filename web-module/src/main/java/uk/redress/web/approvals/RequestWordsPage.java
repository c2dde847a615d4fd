package uk.redress.web.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.redress.approvals.ApprovalKind;
import uk.redress.approvals.ChangedFact;
import uk.redress.approvals.WaitingApproval;
import uk.redress.web.forms.Dates;
import uk.redress.web.shell.Wording;

/** What a request is about, in words: whatever kind it is, now and later. */
@Named("requestWords")
@ApplicationScoped
public class RequestWordsPage {

    /** Those that have sentences of their own around what was asked. */
    private static final Set<ApprovalKind> TOLD_IN_SENTENCES = Set.of(
            ApprovalKind.EXTENSION,
            ApprovalKind.STAGE_TWO,
            ApprovalKind.STAGE_TWO_EXTENSION,
            ApprovalKind.OUTSIDE_PROCEDURE);

    private static final String WHERE = "where.";

    /** What somebody asks to do is accepted; what a colleague proposes is approved. */
    private static final Set<ApprovalKind> ACCEPTED =
            Set.of(ApprovalKind.STAGE_TWO, ApprovalKind.STAGE_THREE, ApprovalKind.LATE_ACCEPTANCE);

    private static final Set<String> YES_OR_NO = Set.of("true", "false", "yes", "no");

    /** Something that was asked about, with its name. */
    public record Said(String name, String words) {}

    /** Something that is not what it was. */
    public record SaidOtherwise(String name, String was, String now) {}

    /** Each fact with its name, for a kind that has no sentences of its own. */
    public List<Said> facts(WaitingApproval request) {
        if (TOLD_IN_SENTENCES.contains(request.kind())) {
            return List.of();
        }
        return request.asked().entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank())
                .map(fact -> new Said(name(fact.getKey()), words(fact.getKey(), fact.getValue())))
                .toList();
    }

    public boolean isAccepted(WaitingApproval request) {
        return ACCEPTED.contains(request.kind());
    }

    /** What it means for the complaint and its clocks; empty for a kind that says so in its own sentences. */
    public String means(WaitingApproval request) {
        return TOLD_IN_SENTENCES.contains(request.kind())
                ? ""
                : Wording.of("approvals.means." + request.kind().name());
    }

    /** Where each point that is to leave is dealt with instead: {@code Point 2: the court}. */
    public String places(WaitingApproval request) {
        return request.asked().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(WHERE))
                .map(fact -> Wording.of(
                        "approvals.place",
                        fact.getKey().substring(WHERE.length()),
                        Wording.of("elsewhere." + fact.getValue())))
                .collect(Collectors.joining("\n"));
    }

    public List<SaidOtherwise> changed(WaitingApproval request) {
        return request.changed().stream()
                .map(fact ->
                        new SaidOtherwise(name(fact), words(fact.name(), fact.was()), words(fact.name(), fact.now())))
                .toList();
    }

    private static String name(ChangedFact fact) {
        return name(fact.name());
    }

    /** A fact that nobody found words for yet is told by its own name. */
    private static String name(String fact) {
        String key = "approvals.fact." + fact;
        String known = Wording.of(key);
        return known.equals(key) ? inWords(fact) : known;
    }

    private static String inWords(String name) {
        String apart = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return apart.substring(0, 1).toUpperCase(Locale.UK) + apart.substring(1);
    }

    private static String words(String name, String value) {
        if (name.equals(ApprovalKind.AMOUNT)) {
            return Wording.of("approvals.pounds", new BigDecimal(value));
        }
        if (name.equals("ground")) {
            return Wording.of("ground." + value);
        }
        if (name.equals("extensionGround")) {
            return Wording.of("extensionGround." + value);
        }
        if (YES_OR_NO.contains(value)) {
            return Wording.of("approvals.said." + value);
        }
        try {
            return Dates.inWords(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return value;
        }
    }
}
