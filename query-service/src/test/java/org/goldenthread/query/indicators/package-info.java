@NullMarked
package org.goldenthread.query.indicators;

import org.jspecify.annotations.NullMarked;
