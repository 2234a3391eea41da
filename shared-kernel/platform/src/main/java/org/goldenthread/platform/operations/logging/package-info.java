/** Log lines that name no person. */
@NullMarked
package org.goldenthread.platform.operations.logging;

import org.jspecify.annotations.NullMarked;
