package uk.redress.complaints.localresolution;

/** The grounds on which the guidance lets stage 1 take longer (rule book A5). */
public enum ExtensionGround {
    COMPLEX,
    ADVOCATE
}
