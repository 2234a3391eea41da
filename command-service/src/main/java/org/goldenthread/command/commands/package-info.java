/**
 * What a command is: what it is about, how it is decided, and how it is refused. One room because
 * the kinds of command are sealed together, and each decides by the same few answers.
 */
@NullMarked
package org.goldenthread.command.commands;

import org.jspecify.annotations.NullMarked;
