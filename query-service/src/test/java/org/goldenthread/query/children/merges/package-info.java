@NullMarked
package org.goldenthread.query.children.merges;

import org.jspecify.annotations.NullMarked;
