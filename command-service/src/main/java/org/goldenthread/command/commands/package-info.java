/** What a command is: what it is about, how it is decided, and how it is refused. */
@NullMarked
package org.goldenthread.command.commands;

import org.jspecify.annotations.NullMarked;
