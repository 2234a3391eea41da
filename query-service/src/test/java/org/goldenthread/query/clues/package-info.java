@NullMarked
package org.goldenthread.query.clues;

import org.jspecify.annotations.NullMarked;
