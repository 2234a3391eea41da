package org.goldenthread.local.stories;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What happened to some children, when it was recorded, and what must be answered about it, as
 * known on any day.
 *
 * @param title in words of practice
 * @param told writes the diary, and answers what must be so once everything is told
 */
record Scenario(String title, Function<Diary, Consumer<Knowing>> told) {}
