/** Which backfills were declared, who agreed to them, and what they brought. */
@NullMarked
package org.goldenthread.query.jobs.backfills;

import org.jspecify.annotations.NullMarked;
