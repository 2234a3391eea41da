package org.goldenthread.pathway.facts;

/** The order of facts within one day: what ends comes before what starts. */
public enum DayOrder {
    REGISTERS,
    ENDS,
    STARTS,
    DURING
}
