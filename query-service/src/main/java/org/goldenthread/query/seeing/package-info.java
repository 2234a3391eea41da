/** Who may see which step of the pathway. */
@NullMarked
package org.goldenthread.query.seeing;

import org.jspecify.annotations.NullMarked;
