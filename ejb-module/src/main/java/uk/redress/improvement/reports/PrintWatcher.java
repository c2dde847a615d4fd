package uk.redress.improvement.reports;

/** Somebody who waits for a report to be printed. */
public interface PrintWatcher {

    /** @param page from 1 */
    void printing(int page, int pages);
}
