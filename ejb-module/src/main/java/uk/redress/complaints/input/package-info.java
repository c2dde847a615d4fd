/**
 * Questions to other teams about a complaint: asked of one person, chased and taken to their manager by themselves, answered
 * by somebody who sees the question and nothing else. The clock of the complaint knows nothing of them.
 */
@NullMarked
package uk.redress.complaints.input;

import org.jspecify.annotations.NullMarked;
