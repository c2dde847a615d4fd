package uk.redress.web.complaints;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.kernel.ComplaintNumber;
import uk.redress.work.LookingAtProcesses;
import uk.redress.work.ProcessPicture;

/** The path a complaint took through the diagrams. */
@Named
@RequestScoped
public class PathPage {

    @Inject
    LookingAtProcesses processes;

    private @Nullable List<ProcessPicture> read;

    public List<ProcessPicture> of(ComplaintNumber number) {
        List<ProcessPicture> pictures = read == null ? processes.of(number) : read;
        read = pictures;
        return pictures;
    }
}
