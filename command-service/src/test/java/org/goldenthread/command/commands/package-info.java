@NullMarked
package org.goldenthread.command.commands;

import org.jspecify.annotations.NullMarked;
