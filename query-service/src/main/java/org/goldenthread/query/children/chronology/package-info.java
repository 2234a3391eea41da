/** What happened to a child: in valid time (chronology), in journal order (history), on a day. */
@NullMarked
package org.goldenthread.query.children.chronology;

import org.jspecify.annotations.NullMarked;
