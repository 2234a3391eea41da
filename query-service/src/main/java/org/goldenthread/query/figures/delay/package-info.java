/**
 * How late facts arrive, how much figures grow by it, and what a fresh figure is likely to become.
 */
@NullMarked
package org.goldenthread.query.figures.delay;

import org.jspecify.annotations.NullMarked;
