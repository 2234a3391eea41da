package org.goldenthread.command.commands.declaring;

/**
 * What one person proposes and another decides. It counts who sends it, so that nobody is two
 * people by naming another.
 */
public interface ByTwo {}
