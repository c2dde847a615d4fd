package uk.redress.indicators;

import java.io.Serializable;
import java.util.List;

/**
 * A row as the preview shows it.
 *
 * @param row as a spreadsheet shows it, from 1
 * @param cells what stands in the file, under the headings of the table
 * @param reference the one of the indicator; empty where it is made when the table is accepted
 * @param understood what is taken from it, in words
 * @param remarks what was assumed, or why it is held
 */
public record RowInTable(
        int row, List<String> cells, RowFate fate, String reference, String understood, List<String> remarks)
        implements Serializable {}
