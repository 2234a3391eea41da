/** Questions: answers computed from the bitemporal records. */
@NullMarked
package org.goldenthread.query;

import org.jspecify.annotations.NullMarked;
