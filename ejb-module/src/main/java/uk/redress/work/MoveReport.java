package uk.redress.work;

import java.io.Serializable;
import java.util.List;

/**
 * What came of moving many complaints.
 *
 * @param left those that were tried and stay where they were
 * @param notTried how many are left for the next time
 */
public record MoveReport(int moved, List<Left> left, int notTried) implements Serializable {

    /** A complaint that stays on its version of the diagrams, with the reason. */
    public record Left(String complaint, String reason) implements Serializable {}
}
