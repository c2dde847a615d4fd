package uk.redress.improvement;

import java.io.Serializable;

/** @param because the fact that decides, in one sentence */
public record Rated(Rating rating, String because) implements Serializable {}
