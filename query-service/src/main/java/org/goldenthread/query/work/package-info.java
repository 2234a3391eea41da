/** My work: the work lists as pages. */
@NullMarked
package org.goldenthread.query.work;

import org.jspecify.annotations.NullMarked;
