/** Tests of rebuilding. */
@NullMarked
package org.goldenthread.query.rebuild;

import org.jspecify.annotations.NullMarked;
