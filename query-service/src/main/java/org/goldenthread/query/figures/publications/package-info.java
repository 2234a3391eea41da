/**
 * Publications: figures frozen with everything it takes to work them out again, the bridge from
 * them to what is known now, and the restatements that follow.
 */
@NullMarked
package org.goldenthread.query.figures.publications;

import org.jspecify.annotations.NullMarked;
