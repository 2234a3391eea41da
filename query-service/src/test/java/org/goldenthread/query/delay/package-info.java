@NullMarked
package org.goldenthread.query.delay;

import org.jspecify.annotations.NullMarked;
