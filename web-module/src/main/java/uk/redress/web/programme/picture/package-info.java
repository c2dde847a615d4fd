/**
 * The pictures of a plan: a timeline, a wall, how much was accepted by when, and a page for families. Drawn on the server,
 * so that they need no script and print as they are; everything in a drawing also stands in a table.
 */
@NullMarked
package uk.redress.web.programme.picture;

import org.jspecify.annotations.NullMarked;
