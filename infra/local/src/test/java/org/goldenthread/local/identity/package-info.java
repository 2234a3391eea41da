@NullMarked
package org.goldenthread.local.identity;

import org.jspecify.annotations.NullMarked;
