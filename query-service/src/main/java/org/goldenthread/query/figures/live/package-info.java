/**
 * Figures as they move: whoever follows some of them is told of each change within a second of its
 * commit, with the event that moved it. All who follow a figure cost one computation.
 */
@NullMarked
package org.goldenthread.query.figures.live;

import org.jspecify.annotations.NullMarked;
