package uk.redress.audit;

/** An entry with what it is about, where several things are read together. */
public record SubjectLine(String subject, JournalLine line) {}
