/**
 * The records: what is known of every child, as rows with the days they were so and the journal
 * positions at which they were known so (architecture decisions 3 and 4).
 */
@NullMarked
package org.goldenthread.query.records;

import org.jspecify.annotations.NullMarked;
