/** The form in which events are written and read, free of class names. */
@NullMarked
package org.goldenthread.platform.json;

import org.jspecify.annotations.NullMarked;
