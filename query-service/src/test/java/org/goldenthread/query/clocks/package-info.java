@NullMarked
package org.goldenthread.query.clocks;

import org.jspecify.annotations.NullMarked;
