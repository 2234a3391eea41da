package org.goldenthread.query.web;

/** What a page shows, and the frame around it. */
public record Framed<P extends Titled>(Frame frame, P page) {}
