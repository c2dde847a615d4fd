package uk.redress.boards;

/** A body that is at work, for what it decides. */
public record BodyOnHand(long id, String reference, String name) {}
