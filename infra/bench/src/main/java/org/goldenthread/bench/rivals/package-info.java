/**
 * The same append and the same rebuild on other stacks of event sourcing on the same PostgreSQL:
 * Axon as it comes, and Emmett where npm can fetch it.
 */
@NullMarked
package org.goldenthread.bench.rivals;

import org.jspecify.annotations.NullMarked;
