package uk.redress.correspondence;

import java.io.Serializable;
import uk.redress.complaints.LetterKind;

/** The wording a letter starts from. */
public record LetterTemplate(LetterKind kind, String name, String subject, String body, long version)
        implements Serializable {}
