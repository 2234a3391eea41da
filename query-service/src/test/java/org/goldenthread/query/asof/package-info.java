@NullMarked
package org.goldenthread.query.asof;

import org.jspecify.annotations.NullMarked;
