@NullMarked
package org.goldenthread.query.worklists.clocks;

import org.jspecify.annotations.NullMarked;
