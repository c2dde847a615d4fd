package uk.redress.web.programme.findings;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.clock.InWords;
import uk.redress.clock.Timescales;
import uk.redress.evidence.EvidenceCount;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.SourceInList;
import uk.redress.web.shell.Wording;

/** A source as its page shows it: first what is still open, then why the response is due when it is. */
public record SourceShown(
        SourceInList source, List<FindingShown> findings, Map<String, EvidenceCount> evidence, boolean mayRecord) {

    /** What backs a finding or an action, in words; empty where nothing does. */
    public String backing(String reference) {
        EvidenceCount count = evidence.getOrDefault(reference, EvidenceCount.NONE);
        return count.pieces() == 0 ? "" : Wording.of("source.evidence", count.pieces(), count.accepted());
    }

    public List<FindingShown> getWithoutAction() {
        return findings.stream().filter(FindingShown::isUnanswered).toList();
    }

    public List<FindingShown> getWithoutReply() {
        return findings.stream().filter(finding -> finding.reply() == null).toList();
    }

    /** Whether there is nothing left to ask for. */
    public boolean isAllAnswered() {
        return !findings.isEmpty()
                && getWithoutAction().isEmpty()
                && getWithoutReply().isEmpty()
                && !source.isToBeAnswered();
    }

    /** How many working days the rule gives; null where it does not count in them. */
    public @Nullable Integer getDays() {
        return switch (source.rule()) {
            case STATEMENT_OF_ACTION -> Timescales.STATEMENT_OF_ACTION.usual().count();
            case DRAFT_PLAN -> Timescales.DRAFT_PLAN.usual().count();
            case TWO_MONTHS, OWN_DATE, NONE -> null;
        };
    }

    public String getWhy() {
        return Wording.of(
                "responseRule.why." + source.rule().name(),
                Objects.requireNonNullElse(getDays(), 0),
                InWords.date(source.receivedOn()),
                source.body());
    }
}
