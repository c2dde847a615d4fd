package uk.redress.clock;

import java.time.LocalDate;

/** What a statutory clock measures. Each complaint has at most one of each. */
public enum ClockKind {
    /** From receipt to the acknowledgement. */
    ACKNOWLEDGEMENT,
    /** From receipt to the answer at stage 1. */
    LOCAL_RESOLUTION,
    /** From the request for stage 2 to the adjudication: what the Ombudsman counts (rule book H1). */
    INVESTIGATION,
    /** From the agreed statement of complaint to the adjudication: what many councils count (rule book H1). */
    INVESTIGATION_FROM_STATEMENT,
    /** From the request for stage 3 to its acknowledgement. */
    PANEL_ACKNOWLEDGEMENT,
    /** From the request for stage 3 to the appointment of the panel's chair. */
    PANEL_CHAIR,
    /** From the request for stage 3 to the day the panel meets. */
    REVIEW_PANEL,
    /** Counted back from the day of the panel to the day its papers go out. */
    PANEL_PAPERS,
    /** From the panel's meeting to its recommendations. */
    PANEL_REPORT,
    /** From the receipt of the recommendations to the authority's response. */
    PANEL_RESPONSE;

    /** Whether its last day lies before the day it is counted from. */
    public boolean countsBack() {
        return this == PANEL_PAPERS;
    }

    /** The last day of a clock of this kind that is counted from a day. */
    LocalDate lastDay(WorkingCalendar calendar, LocalDate from, WorkingDays days) {
        return countsBack() ? calendar.before(from, days) : calendar.after(from, days);
    }

    /** Whether its day 0 is the day of receipt, so that it moves when that day is put right. */
    public boolean startsAtReceipt() {
        return this == ACKNOWLEDGEMENT || this == LOCAL_RESOLUTION;
    }

    /** Whether it leads as soon as it starts. Of two that measure the same thing, the council chooses (rule book H1). */
    boolean leadsAtFirst() {
        return this != INVESTIGATION_FROM_STATEMENT;
    }

    /** Whether this one and the other measure the same thing from different days. */
    boolean measuresAs(ClockKind other) {
        return this == other || (isOfStageTwo() && other.isOfStageTwo());
    }

    private boolean isOfStageTwo() {
        return this == INVESTIGATION || this == INVESTIGATION_FROM_STATEMENT;
    }

    public Timescale timescale() {
        return switch (this) {
            case ACKNOWLEDGEMENT -> Timescales.ACKNOWLEDGEMENT;
            case LOCAL_RESOLUTION -> Timescales.LOCAL_RESOLUTION;
            case INVESTIGATION, INVESTIGATION_FROM_STATEMENT -> Timescales.INVESTIGATION;
            case PANEL_ACKNOWLEDGEMENT -> Timescales.PANEL_ACKNOWLEDGEMENT;
            case PANEL_CHAIR -> Timescales.PANEL_CHAIR;
            case REVIEW_PANEL -> Timescales.REVIEW_PANEL;
            case PANEL_PAPERS -> Timescales.PANEL_PAPERS;
            case PANEL_REPORT -> Timescales.PANEL_REPORT;
            case PANEL_RESPONSE -> Timescales.PANEL_RESPONSE;
        };
    }
}
