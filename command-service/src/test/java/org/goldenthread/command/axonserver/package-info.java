@NullMarked
package org.goldenthread.command.axonserver;

import org.jspecify.annotations.NullMarked;
