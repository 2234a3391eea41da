package org.goldenthread.query.web;

/** What a page shows, and the frame around it. */
public record Framed<P extends Shown>(Frame frame, P page) {}
