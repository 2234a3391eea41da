@NullMarked
package org.goldenthread.query.worklists.mending;

import org.jspecify.annotations.NullMarked;
