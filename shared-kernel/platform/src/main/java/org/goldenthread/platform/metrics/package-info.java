/** How a service shows that it works, and how well. */
@NullMarked
package org.goldenthread.platform.metrics;

import org.jspecify.annotations.NullMarked;
