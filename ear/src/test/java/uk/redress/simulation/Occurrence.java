package uk.redress.simulation;

import java.time.LocalDate;

/** Something that happens to the office as a whole. Written as a {@code @Dependent} class in {@code events} it is found by itself. */
public interface Occurrence {

    /** Whether it happens that day; it is asked once a day, in the morning. */
    boolean isOn(LocalDate day, Plan plan);

    void happen(LocalDate day, Plan plan) throws Exception;
}
