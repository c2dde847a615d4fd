package uk.redress.improvement.reports;

import java.util.List;

/** What a report asks of whoever keeps the risks. As long as nobody does, reports say that there is no list of risks. */
public interface TopRisks {

    /** The risks that are open, the gravest first. */
    List<RiskInReport> open();
}
