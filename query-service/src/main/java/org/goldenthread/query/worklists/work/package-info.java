/** My work: the work lists as pages. */
@NullMarked
package org.goldenthread.query.worklists.work;

import org.jspecify.annotations.NullMarked;
