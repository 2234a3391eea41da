/** The plans for children that the authority follows, and the figures that show how they go. */
@NullMarked
package org.goldenthread.query.figures.plans;

import org.jspecify.annotations.NullMarked;
