/** Acts: what practitioners and systems ask for, and how each is decided. */
@NullMarked
package org.goldenthread.command;

import org.jspecify.annotations.NullMarked;
