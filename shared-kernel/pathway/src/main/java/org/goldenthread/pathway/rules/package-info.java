/**
 * What is asked of a whole timeline: the rules of all steps and those across them, the ends that
 * nobody recorded, and what has to remain of an age.
 */
@NullMarked
package org.goldenthread.pathway.rules;

import org.jspecify.annotations.NullMarked;
