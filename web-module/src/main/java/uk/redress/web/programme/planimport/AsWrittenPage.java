package uk.redress.web.programme.planimport;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.improvement.planimport.AsWritten;
import uk.redress.improvement.planimport.ReadingPlanQuality;
import uk.redress.kernel.NotFound;

/** What the plan wrote of an action before it was brought in. */
@Named
@RequestScoped
public class AsWrittenPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    ReadingPlanQuality reading;

    private @Nullable AsWritten written;

    public void open() {
        written = reading.asWritten(Objects.toString(address, ""));
    }

    public AsWritten getWritten() {
        return Optional.ofNullable(written).orElseThrow(() -> new NotFound("What the plan wrote of this action"));
    }
}
