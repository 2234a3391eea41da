/** Those who record in an invented authority: in the council, and in the agencies beside it. */
@NullMarked
package org.goldenthread.bench.people;

import org.jspecify.annotations.NullMarked;
