package uk.redress.complaints.alongside;

/** What two complaints have to do with each other. */
public enum LinkKind {
    SAME_CHILD,
    SAME_MATTER,
    /** Both are answered together; one of them carries the answer. */
    JOINT_ANSWER,
    /** Points that waited for proceedings elsewhere came back as a complaint of their own. */
    CAME_BACK
}
