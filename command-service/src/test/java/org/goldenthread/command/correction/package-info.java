@NullMarked
package org.goldenthread.command.correction;

import org.jspecify.annotations.NullMarked;
