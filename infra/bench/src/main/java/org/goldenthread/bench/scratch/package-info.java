/** What a benchmark runs on: a database, an identity provider and services of its own. */
@NullMarked
package org.goldenthread.bench.scratch;

import org.jspecify.annotations.NullMarked;
