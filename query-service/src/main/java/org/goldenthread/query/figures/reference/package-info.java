/** What figures and work lists are computed with, as known now or as known then. */
@NullMarked
package org.goldenthread.query.figures.reference;

import org.jspecify.annotations.NullMarked;
