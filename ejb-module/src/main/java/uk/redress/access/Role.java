package uk.redress.access;

/** What a person's account lets them do. One role an account: somebody with two jobs has two accounts. */
public enum Role {
    OFFICER,
    COMPLAINTS_MANAGER,
    SERVICE_MANAGER,
    AUDITOR,
    ADMINISTRATOR;

    /** The names of the roles where an annotation wants a constant. */
    public static final class Names {
        public static final String OFFICER = "OFFICER";
        public static final String COMPLAINTS_MANAGER = "COMPLAINTS_MANAGER";
        public static final String SERVICE_MANAGER = "SERVICE_MANAGER";
        public static final String AUDITOR = "AUDITOR";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
