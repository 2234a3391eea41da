@NullMarked
package org.goldenthread.query.merges;

import org.jspecify.annotations.NullMarked;
