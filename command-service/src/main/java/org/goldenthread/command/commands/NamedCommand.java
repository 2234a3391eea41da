package org.goldenthread.command.commands;

/**
 * An act within another.
 *
 * @param name as it stands in the address of the act alone, for example {@code void-fact}
 */
public record NamedCommand(String name, AboutChildren command) {}
