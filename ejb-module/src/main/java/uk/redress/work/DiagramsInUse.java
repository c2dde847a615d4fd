package uk.redress.work;

import java.util.List;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.kernel.NotFound;

/**
 * Which version of the diagrams the complaints under way follow. A complaint keeps the version it began on until it is
 * moved. Asks nobody who may see or move them: {@link MovingToCurrentDiagrams} does.
 */
public interface DiagramsInUse {

    /** The oldest version first; within a version, in the order of the alphabet. */
    List<WaitingAt> whereComplaintsWait();

    /** The complaints that follow an earlier version than the current one, by number. */
    List<ComplaintNumber> onEarlierVersions();

    /**
     * What moving it would do; changes nothing.
     *
     * @throws NotFound when it follows no earlier version, because it was moved or closed meanwhile
     */
    Move plan(ComplaintNumber number);

    /**
     * Moves the complaint with the stage it is in, unless something stands against it. Where it waits, since when, and
     * every date stay as they are.
     *
     * @throws NotFound when it follows no earlier version, because it was moved or closed meanwhile
     */
    Move move(ComplaintNumber number);
}
