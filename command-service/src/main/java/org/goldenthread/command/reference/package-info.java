/**
 * What figures and work lists are computed with: population, windows, bank holidays, targets, code
 * sets, definitions and teams. Performance officers and administrators change it, managers the
 * teams; answers as known before stay as they were. Acts themselves go by the calendar and the
 * codes that came with the installation.
 */
@NullMarked
package org.goldenthread.command.reference;

import org.jspecify.annotations.NullMarked;
