package uk.redress.complaints.register;

import java.time.LocalDate;
import uk.redress.complaints.Part;
import uk.redress.kernel.ComplaintNumber;

/**
 * A complaint that names somebody of whom another has just been made.
 *
 * @param person the name that was recognised, as it is written there
 * @param part what they are in that complaint
 */
public record EarlierComplaint(
        ComplaintNumber number, LocalDate receivedOn, String summary, boolean open, String person, Part part) {}
