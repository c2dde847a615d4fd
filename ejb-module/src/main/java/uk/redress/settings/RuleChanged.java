package uk.redress.settings;

/** A contested rule is about to be another one; what was read before is out of date once this is committed. */
record RuleChanged(ContestedRule rule) {}
