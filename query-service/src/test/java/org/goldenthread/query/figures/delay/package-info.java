@NullMarked
package org.goldenthread.query.figures.delay;

import org.jspecify.annotations.NullMarked;
