/** How many commands a second become durable over HTTP, and how long each takes. */
@NullMarked
package org.goldenthread.bench.commands;

import org.jspecify.annotations.NullMarked;
