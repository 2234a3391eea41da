/**
 * What happened to a child: in valid time (chronology), in journal order (history), on a day. One
 * room because its pages and answers are made of the same few parts, which nobody else may use.
 */
@NullMarked
package org.goldenthread.query.children.chronology;

import org.jspecify.annotations.NullMarked;
