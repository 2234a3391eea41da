package org.goldenthread.command.commands;

/** An act for which nobody can ask: the service works it out itself, from a return for example. */
public interface InternalCommand {}
