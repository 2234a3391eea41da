/**
 * The child's timeline: facts in force in the order in which they were so, strands derived from
 * them, and the rules asked of it.
 */
@NullMarked
package org.goldenthread.pathway.timeline;

import org.jspecify.annotations.NullMarked;
