/** Who was held to be one and the same person, and what became of it. */
@NullMarked
package org.goldenthread.query.children.merges;

import org.jspecify.annotations.NullMarked;
