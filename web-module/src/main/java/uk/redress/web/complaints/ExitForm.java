package uk.redress.web.complaints;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.eligibility.Ground;
import uk.redress.complaints.eligibility.ProcedureExit;

/** What is to leave the procedure, as it is being written down. */
public class ExitForm implements Serializable {

    private final CheckForm check = new CheckForm();
    private @Nullable Ground ground;
    private @Nullable String explanation;
    private @Nullable String route;
    private @Nullable LocalDate mayReturnUntil;
    private Integer[] points = {};

    public ProcedureExit exit() {
        if (ground == null) {
            throw new IllegalStateException("A form that requires a ground was sent without it.");
        }
        return new ProcedureExit(
                check.check(),
                ground,
                explanation == null ? "" : explanation,
                route == null ? "" : route,
                mayReturnUntil,
                Arrays.asList(points));
    }

    public CheckForm getCheck() {
        return check;
    }

    public Ground[] getGrounds() {
        // that it came late is decided by an act of its own
        return Stream.of(Ground.values())
                .filter(one -> one != Ground.OUT_OF_TIME)
                .toArray(Ground[]::new);
    }

    public @Nullable Ground getGround() {
        return ground;
    }

    public void setGround(@Nullable Ground ground) {
        this.ground = ground;
    }

    public @Nullable String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = explanation;
    }

    public @Nullable String getRoute() {
        return route;
    }

    public void setRoute(@Nullable String route) {
        this.route = route;
    }

    public @Nullable LocalDate getMayReturnUntil() {
        return mayReturnUntil;
    }

    public void setMayReturnUntil(@Nullable LocalDate mayReturnUntil) {
        this.mayReturnUntil = mayReturnUntil;
    }

    /** The points that leave; none means the whole complaint. */
    public Integer[] getPoints() {
        return points.clone();
    }

    public void setPoints(Integer[] points) {
        this.points = points.clone();
    }
}
