@NullMarked
package org.goldenthread.command.child;

import org.jspecify.annotations.NullMarked;
