/**
 * Between the page's script and the kept drafts: text is taken in while it is typed, offered again when the page is
 * opened, and forgotten when the form has been sent. What is in a draft is not looked at here.
 */
@NullMarked
package uk.redress.web.drafts;

import org.jspecify.annotations.NullMarked;
