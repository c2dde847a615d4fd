package uk.redress.kernel;

import java.io.Serializable;

/**
 * Why an act cannot be done, as a sentence the person who tried can act on. A rule returns it; a use case throws it as
 * {@link Refused}.
 */
public record Refusal(String reason) implements Serializable {}
