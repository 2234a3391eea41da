@NullMarked
package org.goldenthread.query.asking;

import org.jspecify.annotations.NullMarked;
