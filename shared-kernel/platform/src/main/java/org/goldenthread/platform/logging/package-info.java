/** Log lines that name no person. */
@NullMarked
package org.goldenthread.platform.logging;

import org.jspecify.annotations.NullMarked;
