@NullMarked
package org.goldenthread.command.journal;

import org.jspecify.annotations.NullMarked;
