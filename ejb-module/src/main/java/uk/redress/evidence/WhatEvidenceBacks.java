package uk.redress.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * What is to be known of actions and findings here, answered by whoever keeps them. Evidence knows them by reference
 * only.
 */
public interface WhatEvidenceBacks {

    /** Their titles; what does not exist is left out. One statement, however many are asked for. */
    Map<String, String> titles(Collection<String> subjects);

    /** The references of what this account leads. */
    Set<String> ledBy(long account);
}
