package uk.redress.kernel;

import java.util.List;

/**
 * The same kind of thing happened to many subjects at once, as when a log of thousands of complaints is taken over. Each
 * subject comes once; the journal gets an entry for each, written together.
 */
public record ManyHappened(List<Happening> happenings) {}
