/**
 * Indicators: one SQL file each that answers with cases, and one engine that turns cases into
 * figures (architecture decision 5; {@code domain.md} section 3). One room because engine, answers
 * and pages share what a question is, and only its answers are for others.
 */
@NullMarked
package org.goldenthread.query.figures.indicators;

import org.jspecify.annotations.NullMarked;
