package org.goldenthread.bench.authority;

import java.time.LocalDate;
import org.goldenthread.bench.stories.Journey;

/** One first hears of a family: the one with this number on this journey. */
record NewFamily(LocalDate day, Journey journey, int number) {

    /** Its children may be registered up to so many days before. */
    static final int DAYS_BEFORE = 4;
}
