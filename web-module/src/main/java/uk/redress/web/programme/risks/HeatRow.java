package uk.redress.web.programme.risks;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.redress.boards.risks.RiskScore;
import uk.redress.boards.risks.RiskShown;

/** A row of the heat map: one likelihood, and how many risks there are at each impact. */
public record HeatRow(int likelihood, List<Cell> cells) {

    /** The most likely at the top, as boards are used to it. */
    static List<HeatRow> of(List<RiskShown> risks) {
        Map<RiskScore, Long> counts =
                risks.stream().collect(Collectors.groupingBy(RiskShown::after, Collectors.counting()));
        return IntStream.iterate(RiskScore.MOST, likelihood -> likelihood > 0, likelihood -> likelihood - 1)
                .mapToObj(likelihood -> new HeatRow(
                        likelihood,
                        IntStream.rangeClosed(1, RiskScore.MOST)
                                .mapToObj(impact -> new RiskScore(likelihood, impact))
                                .map(score -> new Cell(score, counts.getOrDefault(score, 0L)))
                                .toList()))
                .toList();
    }

    public record Cell(RiskScore score, long risks) {}
}
