/**
 * Telling the past into a journal in which people already record. One person declares it, another
 * approves it, and it ends; what is told in it is shown as imported.
 */
@NullMarked
package org.goldenthread.command.backfills;

import org.jspecify.annotations.NullMarked;
