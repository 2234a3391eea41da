/** Looking now and then whether the records of a few children are still what the journal says. */
@NullMarked
package org.goldenthread.query.records.drift;

import org.jspecify.annotations.NullMarked;
