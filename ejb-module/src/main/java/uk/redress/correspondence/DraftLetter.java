package uk.redress.correspondence;

/** A letter as the template gives it, for somebody to finish. */
public record DraftLetter(String subject, String body, String recipient) {}
