package uk.redress.complaints.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of the register.
 *
 * @param page from 1; the last one there is when a later one was asked for
 * @param pages how many can be leafed through: as far as the total is exact
 * @param wordsAreTooCommon the search consisted of nothing but words such as "the", which are not searched for
 * @param today the day by which late and soon were told
 */
public record RegisterList(
        List<RegisterRow> rows, Total total, int page, int pages, boolean wordsAreTooCommon, LocalDate today)
        implements Serializable {

    public static final int ROWS = 50;
}
