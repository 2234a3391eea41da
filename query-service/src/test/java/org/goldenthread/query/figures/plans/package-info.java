@NullMarked
package org.goldenthread.query.figures.plans;

import org.jspecify.annotations.NullMarked;
