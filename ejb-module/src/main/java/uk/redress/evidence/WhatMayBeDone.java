package uk.redress.evidence;

/**
 * What the person who asks may do with a piece, for the page that offers it.
 *
 * @param change revise it, say what it backs, mark it, withdraw it
 * @param review look at the latest revision and say what they think
 */
public record WhatMayBeDone(boolean change, boolean review) {}
