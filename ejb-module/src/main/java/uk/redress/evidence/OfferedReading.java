package uk.redress.evidence;

/** What an indicator said: which one, and of what period. */
public record OfferedReading(String indicator, String period) implements Content {

    public OfferedReading {
        indicator = Wording.needed(indicator, Wording.LINE, "which indicator it is");
        period = Wording.needed(period, Wording.LINE, "the period it is of");
    }

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.READING;
    }
}
