package org.goldenthread.platform.problems;

/**
 * One thing wrong with what was sent.
 *
 * @param field where it is, for example {@code child.bornOn} or {@code commands[3].name}
 * @param message what is expected there; never the value that was sent
 */
public record Fault(String field, String message) {}
