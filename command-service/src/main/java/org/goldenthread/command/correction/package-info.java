/**
 * Correcting what was recorded. Nothing is taken away: a correction is an event of its own, and
 * what was said before it can still be asked.
 */
@NullMarked
package org.goldenthread.command.correction;

import org.jspecify.annotations.NullMarked;
