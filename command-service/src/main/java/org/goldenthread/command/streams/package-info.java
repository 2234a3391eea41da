/** The streams of the journal as deciding needs them: what stands in one, and what is let in. */
@NullMarked
package org.goldenthread.command.streams;

import org.jspecify.annotations.NullMarked;
