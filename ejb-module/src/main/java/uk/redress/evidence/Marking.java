package uk.redress.evidence;

/** Who may open a piece: everybody in the programme, or only those who need to. */
public enum Marking {
    ORDINARY,
    SENSITIVE
}
