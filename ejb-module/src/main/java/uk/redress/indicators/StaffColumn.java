package uk.redress.indicators;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.redress.tables.Tidy;

/** What a column of a table of staff is about. The shares come first: their names hold those of the others. */
enum StaffColumn {
    VACANCY_RATE("vacan.*(rate|%|percent|share)|% ?vacan.*"),
    AGENCY_SHARE("agency.*(rate|%|percent|share)|% ?agency.*"),
    AREA("area|service|service area|team|division|department"),
    BUDGETED("budget.*|establishment.*|funded.*|posts"),
    EMPLOYED("employ.*|permanent.*|in post.*|staff in post.*|filled.*"),
    VACANT("vacan.*"),
    AGENCY("agency.*|interim.*|locum.*");

    private final String shape;

    StaffColumn(String shape) {
        this.shape = shape;
    }

    static Map<StaffColumn, Integer> in(List<String> headings) {
        Map<StaffColumn, Integer> found = new EnumMap<>(StaffColumn.class);
        for (int i = 0; i < headings.size(); i++) {
            String key = Tidy.key(headings.get(i));
            for (StaffColumn column : values()) {
                if (key.matches(column.shape)) {
                    found.putIfAbsent(column, i);
                    break;
                }
            }
        }
        return found;
    }
}
