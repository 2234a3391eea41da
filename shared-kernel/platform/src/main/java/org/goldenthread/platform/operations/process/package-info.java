/** How a service lives and ends as a process beside others on one machine. */
@NullMarked
package org.goldenthread.platform.operations.process;

import org.jspecify.annotations.NullMarked;
