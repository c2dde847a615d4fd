package uk.redress.improvement.planimport;

import java.io.Serializable;

/**
 * What there is to say about how a cell was read.
 *
 * @param words a sentence or two for whoever brings the plan in
 */
public record Note(PlanColumn column, NoteKind kind, String words) implements Serializable {}
