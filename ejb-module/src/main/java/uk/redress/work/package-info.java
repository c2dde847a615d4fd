/**
 * The read side over the open tasks of every process, and what keeps it honest: the work list, the course a complaint
 * took, jobs that failed, and whether complaints and engine agree on where they wait. Reads views of the database. What
 * a step means, and the engine itself, do not belong here.
 */
@NullMarked
package uk.redress.work;

import org.jspecify.annotations.NullMarked;
