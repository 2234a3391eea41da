@NullMarked
package org.goldenthread.command.backfills;

import org.jspecify.annotations.NullMarked;
