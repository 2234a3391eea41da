@NullMarked
package org.goldenthread.query.figures.publications;

import org.jspecify.annotations.NullMarked;
