package uk.redress.indicators;

/** What the complaints register can be asked for, period by period. */
public enum CountedFigure {
    /** Of the complaints received in the period and answered at stage 1: the share answered in time, in percent. */
    STAGE_ONE_IN_TIME,
    /** How many complaints were received in the period. */
    COMPLAINTS_RECEIVED
}
