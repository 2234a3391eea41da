package org.goldenthread.query.figures.live;

import org.jspecify.annotations.Nullable;

/**
 * What is on its way to a follower.
 *
 * @param movement what moved; nothing, if only the position is to be known
 * @param upTo the position up to which the follower has heard everything once it has heard this
 */
record LiveUpdate(@Nullable Movement movement, long upTo) {}
