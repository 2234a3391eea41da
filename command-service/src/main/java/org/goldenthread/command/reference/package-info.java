/**
 * What figures are computed with: population, windows, bank holidays, targets, code sets and
 * definitions. Performance officers and administrators change it; figures as known before stay as
 * they were. Acts themselves go by the calendar and the codes that came with the installation.
 */
@NullMarked
package org.goldenthread.command.reference;

import org.jspecify.annotations.NullMarked;
