@NullMarked
package org.goldenthread.query.figures.live;

import org.jspecify.annotations.NullMarked;
