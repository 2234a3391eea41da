/** Measures how long a first return takes until all of its facts are recorded. */
@NullMarked
package org.goldenthread.bench.imports;

import org.jspecify.annotations.NullMarked;
