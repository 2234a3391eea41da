@NullMarked
package org.goldenthread.query;

import org.jspecify.annotations.NullMarked;
