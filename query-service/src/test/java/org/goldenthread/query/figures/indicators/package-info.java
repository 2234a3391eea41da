@NullMarked
package org.goldenthread.query.figures.indicators;

import org.jspecify.annotations.NullMarked;
