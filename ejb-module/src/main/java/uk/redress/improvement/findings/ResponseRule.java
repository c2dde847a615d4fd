package uk.redress.improvement.findings;

/** By when whoever was addressed must respond (rule book E1, E6). */
public enum ResponseRule {
    /** 70 working days from receipt of the report: the written statement of what is to be done. */
    STATEMENT_OF_ACTION,
    /** 20 working days from the letter: the draft plan after a focused visit. */
    DRAFT_PLAN,
    /** Two months beginning with receipt: the executive's answer to scrutiny. */
    TWO_MONTHS,
    /** A day the body itself has set. */
    OWN_DATE,
    NONE
}
