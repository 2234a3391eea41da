/**
 * What figures and work lists are computed with, and how it changes: population, windows, bank
 * holidays, targets, code sets, definitions and teams. Performance officers and administrators say
 * so, and managers who is in a team; what an installation brings with it is known from the
 * beginning and is no event.
 */
@NullMarked
package org.goldenthread.pathway.reference;

import org.jspecify.annotations.NullMarked;
