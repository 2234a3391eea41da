/**
 * What figures are computed with, and how it changes: population, windows, bank holidays, targets,
 * code sets and definitions. Performance officers and administrators say so; what an installation
 * brings with it is known from the beginning and is no event.
 */
@NullMarked
package org.goldenthread.pathway.reference;

import org.jspecify.annotations.NullMarked;
