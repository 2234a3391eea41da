/**
 * Indicators: one SQL file each that answers with cases, and one engine that turns cases into
 * figures (architecture decision 5; {@code domain.md} section 3).
 */
@NullMarked
package org.goldenthread.query.figures.indicators;

import org.jspecify.annotations.NullMarked;
