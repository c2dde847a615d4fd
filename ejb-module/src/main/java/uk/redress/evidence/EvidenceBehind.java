package uk.redress.evidence;

import java.time.LocalDate;

/**
 * What backs an action or a finding: that it is there and how it stands, nothing of what is in it.
 *
 * @param accepted whether the latest revision was accepted
 * @param waiting whether the latest revision waits to be looked at
 */
public record EvidenceBehind(
        String reference,
        String title,
        EvidenceType type,
        LocalDate day,
        Strength strength,
        boolean accepted,
        boolean waiting) {}
