/** Keys: one per person, kept wrapped, so that what is sealed under it can be made unreadable. */
@NullMarked
package org.goldenthread.platform.vault;

import org.jspecify.annotations.NullMarked;
