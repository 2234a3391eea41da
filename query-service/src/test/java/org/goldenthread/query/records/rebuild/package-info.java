/** Tests of rebuilding. */
@NullMarked
package org.goldenthread.query.records.rebuild;

import org.jspecify.annotations.NullMarked;
