/**
 * Looking back, for people: the history of every event, and the time machine that steps through
 * what was known of a child or a figure.
 */
@NullMarked
package org.goldenthread.query.children.history;

import org.jspecify.annotations.NullMarked;
