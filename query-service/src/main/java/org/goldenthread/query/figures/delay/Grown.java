package org.goldenthread.query.figures.delay;

import java.math.BigDecimal;

/**
 * A past figure.
 *
 * @param early what was known of it so many days after its end
 * @param last what it came to
 */
public record Grown(BigDecimal early, BigDecimal last) {}
