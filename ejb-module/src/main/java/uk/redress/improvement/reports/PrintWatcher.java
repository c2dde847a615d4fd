package uk.redress.improvement.reports;

/** Somebody who waits for a report to be printed. */
public interface PrintWatcher {

    /** @param share how much of the text is set into pages, of a hundred */
    void setting(int share);

    /** @param page from 1 */
    void printing(int page, int pages);
}
