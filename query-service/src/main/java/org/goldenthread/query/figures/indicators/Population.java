package org.goldenthread.query.figures.indicators;

/** An estimate of the people aged 0-17 in the middle of a year. */
public record Population(int midYear, int version, long people) {}
