@NullMarked
package org.goldenthread.query.reference;

import org.jspecify.annotations.NullMarked;
