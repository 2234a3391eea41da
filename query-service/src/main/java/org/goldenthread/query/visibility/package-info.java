/** Who may see which step of the pathway. */
@NullMarked
package org.goldenthread.query.visibility;

import org.jspecify.annotations.NullMarked;
