package uk.redress.evidence;

/** How much backs something; what was withdrawn does not count. */
public record EvidenceCount(int pieces, int accepted, int waiting) {

    public static final EvidenceCount NONE = new EvidenceCount(0, 0, 0);
}
