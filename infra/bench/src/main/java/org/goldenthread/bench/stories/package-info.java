/**
 * Seeded, believable lives of families, told as the acts that practitioners would have asked.
 * Nobody in them exists.
 */
@NullMarked
package org.goldenthread.bench.stories;

import org.jspecify.annotations.NullMarked;
