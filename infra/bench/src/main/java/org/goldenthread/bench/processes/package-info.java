/** The services as processes of this machine: how each is started soonest. */
@NullMarked
package org.goldenthread.bench.processes;

import org.jspecify.annotations.NullMarked;
