package uk.redress.access;

/** What a person's account lets them do. One role an account: somebody with two jobs has two accounts. */
public enum Role {
    OFFICER,
    COMPLAINTS_MANAGER,
    SERVICE_MANAGER,
    AUDITOR,
    ADMINISTRATOR,
    /** Keeps the improvement programme: its plans, its evidence, its reports. */
    PROGRAMME_OFFICE,
    /** Carries out actions of a plan, and no more. */
    LEAD,
    /** Calls the meetings of boards and committees and writes their minutes. */
    BOARD_CLERK,
    /** Sits on a board or a scrutiny committee: an elected member, a partner, an independent chair. */
    MEMBER;

    /** Whether complaints are worked on in this role: nobody else may hold one, or be asked about one. */
    public boolean worksOnComplaints() {
        return this == OFFICER || this == COMPLAINTS_MANAGER || this == SERVICE_MANAGER;
    }

    /** The names of the roles where an annotation wants a constant. */
    public static final class Names {
        public static final String OFFICER = "OFFICER";
        public static final String COMPLAINTS_MANAGER = "COMPLAINTS_MANAGER";
        public static final String SERVICE_MANAGER = "SERVICE_MANAGER";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String PROGRAMME_OFFICE = "PROGRAMME_OFFICE";
        public static final String LEAD = "LEAD";
        public static final String BOARD_CLERK = "BOARD_CLERK";
        public static final String MEMBER = "MEMBER";

        private Names() {}
    }
}
