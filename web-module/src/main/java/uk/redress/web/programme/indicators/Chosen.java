package uk.redress.web.programme.indicators;

/** Something to choose in a filter, and whether it is chosen. */
public record Chosen(String value, String label, boolean selected) {}
