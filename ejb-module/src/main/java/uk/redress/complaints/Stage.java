package uk.redress.complaints;

/** The stage of the statutory procedure a complaint is in. */
public enum Stage {
    LOCAL_RESOLUTION
}
