/**
 * Long work that can be left: returns that are imported, exports and rebuilds, with how far they
 * are.
 */
@NullMarked
package org.goldenthread.query.jobs.imports;

import org.jspecify.annotations.NullMarked;
