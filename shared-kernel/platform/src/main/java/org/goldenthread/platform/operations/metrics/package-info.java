/** How a service shows that it works, and how well. */
@NullMarked
package org.goldenthread.platform.operations.metrics;

import org.jspecify.annotations.NullMarked;
