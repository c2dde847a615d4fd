package uk.redress.work;

import java.time.Instant;

/**
 * What a person typed on a page and has not sent.
 *
 * @param fields a JSON object: the value or values of each field by its name
 */
public record KeptDraft(String fields, Instant keptAt) {}
