/**
 * The way in and the way out. Passwords are checked by whatever identity store the application has; this package only
 * asks for them and brings people back to the page they wanted. What a person may do is not decided here.
 */
@NullMarked
package uk.redress.web.signin;

import org.jspecify.annotations.NullMarked;
