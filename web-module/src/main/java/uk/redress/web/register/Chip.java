package uk.redress.web.register;

/** One condition in force, with the address of the same list without it. */
public record Chip(String label, String without) {}
