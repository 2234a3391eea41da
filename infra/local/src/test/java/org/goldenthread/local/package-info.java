@NullMarked
package org.goldenthread.local;

import org.jspecify.annotations.NullMarked;
