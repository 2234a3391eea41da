/** What a command declares of itself, so that its description, its form and its checks follow. */
@NullMarked
package org.goldenthread.command.commands.declaring;

import org.jspecify.annotations.NullMarked;
