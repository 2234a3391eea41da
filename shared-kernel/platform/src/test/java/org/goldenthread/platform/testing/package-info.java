/** A real PostgreSQL for tests. */
@NullMarked
package org.goldenthread.platform.testing;

import org.jspecify.annotations.NullMarked;
