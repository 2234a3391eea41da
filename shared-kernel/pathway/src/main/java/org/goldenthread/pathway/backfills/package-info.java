/**
 * Telling the past into a journal in which people already record: declared by one, approved by
 * another, and ended.
 */
@NullMarked
package org.goldenthread.pathway.backfills;

import org.jspecify.annotations.NullMarked;
