/**
 * What is known of a child, as rows: one class for each table, one column for each component; what
 * a timeline comes out as is decided here alone.
 */
@NullMarked
package org.goldenthread.query.records.rows;

import org.jspecify.annotations.NullMarked;
