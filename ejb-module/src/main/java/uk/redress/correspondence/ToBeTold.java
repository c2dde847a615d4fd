package uk.redress.correspondence;

import java.time.LocalDate;
import uk.redress.complaints.LetterKind;

/** Something that was decided and that the complainant has to be told. */
public record ToBeTold(LetterKind kind, String approvedBy, LocalDate approvedOn) {}
