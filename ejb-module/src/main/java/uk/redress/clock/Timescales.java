package uk.redress.clock;

/** The timescales of the procedure. Those the law fixes are code; the acknowledgement is local and only has a default. */
public final class Timescales {

    /** Local resolution: within 10 working days of receipt, at most 20 (2006 Regulations, reg. 14). */
    public static final Timescale LOCAL_RESOLUTION = Timescale.extendable(WorkingDays.of(10), WorkingDays.of(20));

    /** Investigation: within 25 working days, at most 65 (2006 Regulations, reg. 17). */
    public static final Timescale INVESTIGATION = Timescale.extendable(WorkingDays.of(25), WorkingDays.of(65));

    /** The days a complainant is advised to ask for the next stage in; asking later closes nothing (rule book H2). */
    public static final WorkingDays ADVISED_TO_ASK = WorkingDays.of(20);

    /** The regulations set none for acknowledging; councils use 1 to 5. The office chooses, this is where it begins. */
    public static final Timescale ACKNOWLEDGEMENT = Timescale.fixed(WorkingDays.of(2));

    private Timescales() {}
}
