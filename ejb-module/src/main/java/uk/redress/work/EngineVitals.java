package uk.redress.work;

/** How the process engine is. Asks nobody who may know: {@link CheckingTheEngine} does. */
public interface EngineVitals {

    /** How many diagrams it has; asking for them goes through the engine to its tables. */
    long diagrams();

    /** Whether it looks for timers that are due and runs them. */
    boolean runsJobs();
}
