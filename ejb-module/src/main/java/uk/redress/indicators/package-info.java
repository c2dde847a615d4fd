/**
 * What the improvement programme is measured by: indicators with their targets, and what was read of them, by hand, from
 * a file or from the complaints register. It says where each stands and which way it moves. What somebody does about it
 * belongs to {@code improvement}; how complaints are counted is asked through {@link CountingComplaints}.
 */
@NullMarked
package uk.redress.indicators;

import org.jspecify.annotations.NullMarked;
