/** What is due, overdue or met: clocks of the pathway as data, and the work lists made of them. */
@NullMarked
package org.goldenthread.query.worklists.clocks;

import org.jspecify.annotations.NullMarked;
