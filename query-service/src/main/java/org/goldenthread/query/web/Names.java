package org.goldenthread.query.web;

/** Looks up what many are called, all of them at once. */
public interface Names {

    /** What those are called who are wanted. */
    Named of(NamesWanted wanted);
}
