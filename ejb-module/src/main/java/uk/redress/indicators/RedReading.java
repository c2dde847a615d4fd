package uk.redress.indicators;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an indicator is red.
 *
 * @param lastDay of the period the reading is of
 * @param fact what it says, as a sentence
 */
public record RedReading(String indicator, LocalDate lastDay, String fact) implements Serializable {}
