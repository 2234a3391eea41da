package org.goldenthread.bench.authority;

import java.time.LocalDate;
import org.goldenthread.bench.stories.Journey;

/** One first hears of a family: the one with this number on this journey. */
record NewFamily(LocalDate day, Journey journey, int number) {}
