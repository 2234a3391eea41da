/**
 * The child's timeline: facts in force in the order in which they were so, strands derived from
 * them, and what a rule is that is asked of it.
 */
@NullMarked
package org.goldenthread.pathway.timeline;

import org.jspecify.annotations.NullMarked;
