/** Timelines for tests: facts in, timeline or broken rule numbers out. */
@NullMarked
package org.goldenthread.pathway.testing;

import org.jspecify.annotations.NullMarked;
