@NullMarked
package org.goldenthread.command.reading;

import org.jspecify.annotations.NullMarked;
