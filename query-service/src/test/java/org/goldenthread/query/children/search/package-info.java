@NullMarked
package org.goldenthread.query.children.search;

import org.jspecify.annotations.NullMarked;
