package uk.redress.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece as a list shows it, to everybody in the programme.
 *
 * @param revision the number of the latest
 * @param backs how many actions and findings
 */
public record EvidenceInList(
        String reference,
        EvidenceKind kind,
        String title,
        EvidenceType type,
        LocalDate day,
        String producedBy,
        Strength strength,
        Marking marking,
        Standing standing,
        int revision,
        int backs,
        Instant addedAt) {}
