/**
 * Files that hold a table, as offices keep them: text with commas, semicolons or tabs in it, or an Excel workbook. Tells
 * by the content what a file is, finds the headings, and reads cells as people write them: days, months, quarters,
 * numbers. What a column is about, and what becomes of a row, is the business of who asked for the table.
 */
@NullMarked
package uk.redress.tables;

import org.jspecify.annotations.NullMarked;
