@NullMarked
package org.goldenthread.query.figures.reference;

import org.jspecify.annotations.NullMarked;
