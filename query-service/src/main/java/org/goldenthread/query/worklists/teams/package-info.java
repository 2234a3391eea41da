/** Who works with whom, as known then. */
@NullMarked
package org.goldenthread.query.worklists.teams;

import org.jspecify.annotations.NullMarked;
