@NullMarked
package org.goldenthread.query.backfills;

import org.jspecify.annotations.NullMarked;
