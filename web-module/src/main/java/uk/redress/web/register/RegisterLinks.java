package uk.redress.web.register;

import java.util.List;
import java.util.Map;

/** The ways on from one page of the register, each an address that can be kept. */
public final class RegisterLinks {

    private final RegisterAddress address;
    private final List<Column> columns;
    private final String path;

    RegisterLinks(RegisterAddress address, List<Column> columns, String path) {
        this.address = address;
        this.columns = List.copyOf(columns);
        this.path = path;
    }

    public String sorted(Column column) {
        return path + "?" + address.sortedBy(column).query();
    }

    /** {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} wants it. */
    public String direction(Column column) {
        if (!column.isSortable() || column.order() != address.order().by()) {
            return "none";
        }
        return address.order().descending() ? "descending" : "ascending";
    }

    /** The address of another page of the same list, up to the number of the page. */
    public String getOtherPage() {
        String same = address.without(RegisterAddress.PAGE).query();
        return path + "?" + (same.isEmpty() ? "" : same + "&");
    }

    public String without(Chip chip) {
        return chip.without().isEmpty() ? path : path + "?" + chip.without();
    }

    /** What is asked for, for a form of this page to carry along. */
    public List<Map.Entry<String, String>> getCarried() {
        return address.without(RegisterAddress.COLUMNS).carried();
    }

    public String getCsv() {
        return path + ".csv?" + exported();
    }

    public String getXlsx() {
        return path + ".xlsx?" + exported();
    }

    private String exported() {
        return address.without(RegisterAddress.PAGE).showing(columns).query();
    }
}
