@NullMarked
package org.goldenthread.command;

import org.jspecify.annotations.NullMarked;
