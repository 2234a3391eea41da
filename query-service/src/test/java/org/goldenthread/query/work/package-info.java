@NullMarked
package org.goldenthread.query.work;

import org.jspecify.annotations.NullMarked;
