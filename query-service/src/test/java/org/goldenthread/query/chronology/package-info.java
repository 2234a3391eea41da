@NullMarked
package org.goldenthread.query.chronology;

import org.jspecify.annotations.NullMarked;
