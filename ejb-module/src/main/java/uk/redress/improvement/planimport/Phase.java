package uk.redress.improvement.planimport;

import java.io.Serializable;
import java.time.LocalDate;

/** A part of an action with a last day of its own. */
public record Phase(String what, LocalDate dueOn) implements Serializable {}
