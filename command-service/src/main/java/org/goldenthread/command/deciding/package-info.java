/** What a command would settle: decided and judged from the streams, before anything is let in. */
@NullMarked
package org.goldenthread.command.deciding;

import org.jspecify.annotations.NullMarked;
