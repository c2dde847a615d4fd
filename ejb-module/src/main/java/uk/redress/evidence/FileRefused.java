package uk.redress.evidence;

import jakarta.ejb.ApplicationException;
import uk.redress.kernel.Refused;

/** A file was not taken: everything else that was given with it may be all right. */
@ApplicationException(rollback = true)
public class FileRefused extends Refused {

    public FileRefused(String reason) {
        super(reason);
    }
}
