package uk.redress.work;

import java.util.List;
import uk.redress.kernel.ComplaintNumber;

/** Draws the course of a complaint. Asks nobody who may see it: {@link LookingAtProcesses} does. */
public interface ProcessPictures {

    /** Every diagram the complaint went through, the first first; empty when it was closed before Redress. */
    List<ProcessPicture> of(ComplaintNumber number);
}
