/** Rows on their way into their tables, personal content sealed or blind. */
@NullMarked
package org.goldenthread.query.records.writing;

import org.jspecify.annotations.NullMarked;
