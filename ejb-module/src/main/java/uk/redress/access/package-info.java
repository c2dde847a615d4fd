/**
 * Who is acting, in which role, and which complaints that person may see. The rule of sight is written once, in
 * {@link uk.redress.access.Visibility}, and every query over complaints carries it. What may be done to one particular
 * complaint is a rule of that complaint and does not belong here.
 */
@NullMarked
package uk.redress.access;

import org.jspecify.annotations.NullMarked;
