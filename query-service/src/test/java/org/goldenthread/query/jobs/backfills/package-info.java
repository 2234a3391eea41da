@NullMarked
package org.goldenthread.query.jobs.backfills;

import org.jspecify.annotations.NullMarked;
