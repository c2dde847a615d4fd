package uk.redress.evidence;

import java.util.List;

/**
 * A page of a list of evidence, the latest given first.
 *
 * @param total how many there are, counted no further than {@link #MOST} where something is looked for
 * @param andMore whether there are more than that
 */
public record EvidenceList(List<EvidenceInList> rows, int page, long total, boolean andMore) {

    public static final int ON_A_PAGE = 25;
    public static final int MOST = 1_000;

    public int pages() {
        return (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
    }
}
