@NullMarked
package org.goldenthread.query.figures.bridge;

import org.jspecify.annotations.NullMarked;
