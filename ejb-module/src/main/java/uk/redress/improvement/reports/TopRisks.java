package uk.redress.improvement.reports;

import java.util.List;

/** What a report asks of whoever keeps the risks. */
public interface TopRisks {

    /** The risks that are open, the gravest first. */
    List<RiskInReport> open();
}
