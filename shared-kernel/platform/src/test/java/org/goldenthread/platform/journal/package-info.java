/** Tests of the journal. */
@NullMarked
package org.goldenthread.platform.journal;

import org.jspecify.annotations.NullMarked;
