/**
 * What is written down beside the course of a complaint, at any stage: conversations, mediation, agreed pauses, restricted
 * contact and links between complaints. None of it moves a clock, takes a stage away or changes where a complaint waits.
 */
@NullMarked
package uk.redress.complaints.alongside;

import org.jspecify.annotations.NullMarked;
