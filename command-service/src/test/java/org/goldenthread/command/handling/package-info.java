@NullMarked
package org.goldenthread.command.handling;

import org.jspecify.annotations.NullMarked;
