@NullMarked
package org.goldenthread.query.children.history;

import org.jspecify.annotations.NullMarked;
