package org.goldenthread.command.child;

/** An act for which nobody can ask: the service works it out itself, from a return for example. */
public interface InternalCommand {}
