/** What is told of an invented authority, act by act: when it became known, and who recorded it. */
@NullMarked
package org.goldenthread.bench.acts;

import org.jspecify.annotations.NullMarked;
