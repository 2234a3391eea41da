/**
 * Looking back, for people: the history of every event, and the time machine that steps through
 * what was known of a child or a figure. One room because the history and the time machine are made
 * of the same steps.
 */
@NullMarked
package org.goldenthread.query.children.history;

import org.jspecify.annotations.NullMarked;
