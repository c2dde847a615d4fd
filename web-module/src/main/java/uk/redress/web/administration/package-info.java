/**
 * The pages of those who keep Redress running: settings, calendar, letters, teams, accounts, and what went wrong. They
 * show nothing of any complaint.
 */
@NullMarked
package uk.redress.web.administration;

import org.jspecify.annotations.NullMarked;
