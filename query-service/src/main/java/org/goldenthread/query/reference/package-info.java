/** What figures are computed with, as known now or as known then. */
@NullMarked
package org.goldenthread.query.reference;

import org.jspecify.annotations.NullMarked;
