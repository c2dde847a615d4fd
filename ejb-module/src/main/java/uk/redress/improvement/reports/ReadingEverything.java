package uk.redress.improvement.reports;

import static uk.redress.access.Role.Names.AUDITOR;
import static uk.redress.access.Role.Names.BOARD_CLERK;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Everything of the programme, sheet by sheet and row by row: one statement a sheet, and never a sheet in memory. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, AUDITOR, BOARD_CLERK})
public class ReadingEverything {

    private static final int ROWS_AT_A_TIME = 500;

    @PersistenceContext
    EntityManager entities;

    public void into(Book book) {
        for (BookSheet sheet : BookSheet.values()) {
            book.sheet(sheet);
            try (Stream<Tuple> rows = entities.unwrap(Session.class)
                    .createNativeQuery(sheet.sql(), Tuple.class)
                    .setFetchSize(ROWS_AT_A_TIME)
                    .getResultStream()) {
                rows.forEach(row -> book.row(cells(sheet, row)));
            }
        }
    }

    private static List<@Nullable Object> cells(BookSheet sheet, Tuple row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int column = 0; column < sheet.headings().size(); column++) {
            cells.add(sheet.inWords(column, row.get(column)));
        }
        return cells;
    }
}
