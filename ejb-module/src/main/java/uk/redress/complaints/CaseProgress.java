package uk.redress.complaints;

import uk.redress.kernel.ComplaintNumber;

/**
 * What a complaint asks of its process. The process remembers only where a complaint waits and wakes it when a day has
 * come; whether something may be done, and what it means, is settled before any of this is called. Every call joins the
 * transaction of the use case: both commit, or neither.
 */
public interface CaseProgress {

    /** A new complaint begins its course and waits to be checked. */
    void received(ComplaintNumber number);

    /** A complaint imported while open begins its course where the log left it: waiting for a response. */
    void takenOver(ComplaintNumber number);

    /**
     * The complainant asked for stage 2. Whatever waits at stage 1 is interrupted; a complaint that was closed begins a new
     * course there.
     */
    void stageTwoRequested(ComplaintNumber number);

    /**
     * The complainant asked for stage 3. Where stage 2 waits it ends; a complaint that was closed begins a new course at
     * stage 3.
     */
    void stageThreeRequested(ComplaintNumber number);

    /** The Ombudsman took the complaint up, from wherever it rests or after it was closed. */
    void takenUpByOmbudsman(ComplaintNumber number);

    /** The step at which the complaint waited is done; the diagram says what comes next. */
    void stepDone(ComplaintNumber number, Step step);

    /** The complainant withdrew; whatever waits is interrupted. */
    void withdrawn(ComplaintNumber number);

    /** The complaint as a whole was found to be outside the procedure; whatever waits is interrupted. */
    void leftProcedure(ComplaintNumber number);
}
