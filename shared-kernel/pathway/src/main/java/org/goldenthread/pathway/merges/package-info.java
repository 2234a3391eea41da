/** Streams that merges connect, read as one child's. */
@NullMarked
package org.goldenthread.pathway.merges;

import org.jspecify.annotations.NullMarked;
