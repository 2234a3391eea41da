package org.goldenthread.command.commands;

/** An act that makes a child known; every other act asks for a child who is known already. */
public interface Registration extends ChildCommand {}
