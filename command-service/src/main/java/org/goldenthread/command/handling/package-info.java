/** Takes commands to their streams, and lets in what was decided: all of it in one transaction. */
@NullMarked
package org.goldenthread.command.handling;

import org.jspecify.annotations.NullMarked;
