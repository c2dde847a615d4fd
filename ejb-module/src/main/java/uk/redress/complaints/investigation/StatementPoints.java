package uk.redress.complaints.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import uk.redress.complaints.Complaint;
import uk.redress.kernel.Refused;

/** Lets heads of the statement of complaint wait for proceedings elsewhere, and take their place again. */
@ApplicationScoped
public class StatementPoints {

    @Inject
    Investigations investigations;

    /** The numbers of those that are investigated now. */
    public Set<Integer> toInvestigate(Complaint complaint) {
        return investigations.points(complaint).stream()
                .map(StatementPoint::ordinal)
                .collect(Collectors.toSet());
    }

    /** @return the words of the point */
    public String hold(Complaint complaint, int ordinal, String because) {
        StatementPoint point = called(complaint, ordinal);
        point.waitsBecause(because);
        return point.text();
    }

    public void comesBack(Complaint complaint, int ordinal) {
        called(complaint, ordinal).comesBack();
    }

    private StatementPoint called(Complaint complaint, int ordinal) {
        return investigations.allPoints(complaint).stream()
                .filter(point -> point.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refused("The statement of complaint has no point %d.".formatted(ordinal)));
    }
}
