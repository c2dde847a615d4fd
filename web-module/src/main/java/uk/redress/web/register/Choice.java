package uk.redress.web.register;

/** One thing a filter can be set to. */
public record Choice(String value, String label, boolean selected) {}
