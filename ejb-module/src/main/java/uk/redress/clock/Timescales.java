package uk.redress.clock;

/** The timescales of the procedure. Those the law fixes are code; the acknowledgement is local and only has a default. */
public final class Timescales {

    /** Local resolution: within 10 working days of receipt, at most 20 (2006 Regulations, reg. 14). */
    public static final Timescale LOCAL_RESOLUTION = Timescale.extendable(WorkingDays.of(10), WorkingDays.of(20));

    /** Investigation: within 25 working days, at most 65 (2006 Regulations, reg. 17). */
    public static final Timescale INVESTIGATION = Timescale.extendable(WorkingDays.of(25), WorkingDays.of(65));

    /** The request for a review panel is acknowledged within 2 working days (statutory guidance of 2006). */
    public static final Timescale PANEL_ACKNOWLEDGEMENT = Timescale.fixed(WorkingDays.of(2));

    /** The chair of the panel is appointed within 10 working days of the request (statutory guidance of 2006). */
    public static final Timescale PANEL_CHAIR = Timescale.fixed(WorkingDays.of(10));

    /** The panel meets within 30 working days of the authority receiving the request (2006 Regulations, reg. 19(4)). */
    public static final Timescale REVIEW_PANEL = Timescale.fixed(WorkingDays.of(30));

    /** The papers go out at least 10 working days before the panel (statutory guidance of 2006): counted back. */
    public static final Timescale PANEL_PAPERS = Timescale.fixed(WorkingDays.of(10));

    /** The panel's recommendations follow within 5 working days of its meeting (reg. 20). */
    public static final Timescale PANEL_REPORT = Timescale.fixed(WorkingDays.of(5));

    /** The authority responds within 15 working days of receiving the recommendations (reg. 20(3)). */
    public static final Timescale PANEL_RESPONSE = Timescale.fixed(WorkingDays.of(15));

    /** The days a complainant is advised to ask for the next stage in; asking later closes nothing (rule book H2). */
    public static final WorkingDays ADVISED_TO_ASK = WorkingDays.of(20);

    /**
     * The written statement of what is to be done after an inspection with that judgement, to the Secretary of State and
     * the Chief Inspector (Education and Inspections Act 2006, s. 137; SI 2007/462): from receipt of the report.
     */
    public static final Timescale STATEMENT_OF_ACTION = Timescale.fixed(WorkingDays.of(70));

    /** The draft plan after a priority action was found at a focused visit (rule book E1): from the letter. */
    public static final Timescale DRAFT_PLAN = Timescale.fixed(WorkingDays.of(20));

    /** Papers are with the members of a board so long before it meets: counted back. */
    public static final WorkingDays BOARD_PAPERS = WorkingDays.of(5);

    /** Who cannot come, and who comes instead, is known so long before a board meets: counted back. */
    public static final WorkingDays BOARD_APOLOGIES = WorkingDays.of(2);

    /** The regulations set none for acknowledging; councils use 1 to 5. The office chooses, this is where it begins. */
    public static final Timescale ACKNOWLEDGEMENT = Timescale.fixed(WorkingDays.of(2));

    private Timescales() {}
}
