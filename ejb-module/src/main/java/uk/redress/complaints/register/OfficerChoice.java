package uk.redress.complaints.register;

import java.io.Serializable;

/** Somebody whose complaints can be asked for: who holds the work at hand, or answers it. */
public record OfficerChoice(long id, String name) implements Serializable {}
