package uk.redress.boards.minutes;

import java.io.Serializable;
import java.time.LocalDate;

/** What a meeting decided. */
public record DecisionShown(String meeting, LocalDate on, String minute, String text) implements Serializable {}
