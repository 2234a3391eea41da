/**
 * From events to rows: one fold for live writing and for rebuilding, so that they cannot differ.
 */
@NullMarked
package org.goldenthread.query.records.projection;

import org.jspecify.annotations.NullMarked;
