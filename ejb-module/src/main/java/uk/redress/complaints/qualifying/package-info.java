/**
 * Who complains and for whom: the group of the Act they belong to, the child's views and consent, the help they were offered,
 * and the decision whether any other person has sufficient interest. Everything may be completed after a complaint is in.
 */
@NullMarked
package uk.redress.complaints.qualifying;

import org.jspecify.annotations.NullMarked;
