/** What was found in returns, as work for those who hold a child's case. */
@NullMarked
package org.goldenthread.query.worklists.mending;

import org.jspecify.annotations.NullMarked;
