/** Reads acts from JSON, naming every fault at once, and describes them as JSON schemas. */
@NullMarked
package org.goldenthread.command.reading;

import org.jspecify.annotations.NullMarked;
