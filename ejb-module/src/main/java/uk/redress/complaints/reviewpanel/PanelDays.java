package uk.redress.complaints.reviewpanel;

import java.time.LocalDate;

/**
 * The days that matter when a panel is arranged.
 *
 * @param lastDay the panel has to meet by then
 * @param papersBy papers for a panel on its last day go out by then
 * @param soonest the first day for which papers sent today are in time
 */
public record PanelDays(LocalDate lastDay, LocalDate papersBy, LocalDate soonest) {}
