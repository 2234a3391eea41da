@NullMarked
package org.goldenthread.query.children.chronology;

import org.jspecify.annotations.NullMarked;
