package uk.redress.settings;

/** A setting is about to have another value; what was read before is out of date once this is committed. */
record SettingChanged(Setting setting) {}
