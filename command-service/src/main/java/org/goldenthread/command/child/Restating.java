package org.goldenthread.command.child;

/** An act that says what is so of a child, whether or not the child was known before. */
public interface Restating extends ChildAct {}
