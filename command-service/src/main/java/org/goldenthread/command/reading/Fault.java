package org.goldenthread.command.reading;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field the path of the field, for example {@code name.family}; empty for the whole
 * @param message a sentence that never repeats the value
 */
public record Fault(String field, String message) {}
