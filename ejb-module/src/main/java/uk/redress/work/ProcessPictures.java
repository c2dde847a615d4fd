package uk.redress.work;

import java.util.List;
import uk.redress.kernel.ComplaintNumber;

/**
 * Draws the course of a complaint, or of an action. Asks nobody who may see it: {@link LookingAtProcesses} and
 * {@link LookingAtActions} do.
 */
public interface ProcessPictures {

    /** Every diagram the complaint went through, the first first; empty when it was closed before Redress. */
    List<ProcessPicture> of(ComplaintNumber number);

    /** The diagram of an action of the programme; once more for each time it was opened again after it was over. */
    List<ProcessPicture> ofAction(String reference);
}
