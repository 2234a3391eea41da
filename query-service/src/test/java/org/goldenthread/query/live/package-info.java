@NullMarked
package org.goldenthread.query.live;

import org.jspecify.annotations.NullMarked;
