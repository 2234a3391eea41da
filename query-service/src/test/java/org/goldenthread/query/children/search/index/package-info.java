@NullMarked
package org.goldenthread.query.children.search.index;

import org.jspecify.annotations.NullMarked;
