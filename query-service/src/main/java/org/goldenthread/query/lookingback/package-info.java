/**
 * Looking back, for people: the history of every event, and the time machine that steps through
 * what was known of a child or a figure.
 */
@NullMarked
package org.goldenthread.query.lookingback;

import org.jspecify.annotations.NullMarked;
