@NullMarked
package org.goldenthread.query.bridge;

import org.jspecify.annotations.NullMarked;
