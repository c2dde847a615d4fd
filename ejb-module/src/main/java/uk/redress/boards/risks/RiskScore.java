package uk.redress.boards.risks;

import java.io.Serializable;
import uk.redress.kernel.Refused;

/**
 * How likely something is and how bad it would be, each from 1 to 5.
 *
 * @param likelihood 1 rare, 5 almost certain
 * @param impact 1 hardly felt, 5 children come to harm or the programme fails
 */
public record RiskScore(int likelihood, int impact) implements Serializable, Comparable<RiskScore> {

    public static final int MOST = 5;

    public RiskScore {
        if (likelihood < 1 || likelihood > MOST || impact < 1 || impact > MOST) {
            throw new Refused("Give likelihood and impact as a number from 1 to 5.");
        }
    }

    public int score() {
        return likelihood * impact;
    }

    @Override
    public int compareTo(RiskScore other) {
        return Integer.compare(score(), other.score());
    }
}
