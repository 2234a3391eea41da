/** The words of tests of acts: what was so, what is asked, what follows. */
@NullMarked
package org.goldenthread.command.testing;

import org.jspecify.annotations.NullMarked;
