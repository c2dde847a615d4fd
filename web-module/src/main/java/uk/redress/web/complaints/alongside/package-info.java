/** Pages for what is written down beside the course of a complaint, at any stage. */
@NullMarked
package uk.redress.web.complaints.alongside;

import org.jspecify.annotations.NullMarked;
