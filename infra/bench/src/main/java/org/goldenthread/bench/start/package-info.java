/** How soon a service can do its work, and how much memory it holds. */
@NullMarked
package org.goldenthread.bench.start;

import org.jspecify.annotations.NullMarked;
