@NullMarked
package org.goldenthread.query.lookingback;

import org.jspecify.annotations.NullMarked;
