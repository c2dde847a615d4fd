package uk.redress.evidence;

import java.time.LocalDate;
import java.util.List;

/**
 * What there was at the end of a day in England.
 *
 * @param pieces as they stood then, the latest given first
 * @param total how many there were
 */
public record EvidenceAsOf(LocalDate day, List<PieceOnFile> pieces, int page, long total) {

    public static final int ON_A_PAGE = 20;

    public int pages() {
        return (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
    }
}
