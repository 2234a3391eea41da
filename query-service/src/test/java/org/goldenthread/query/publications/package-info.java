@NullMarked
package org.goldenthread.query.publications;

import org.jspecify.annotations.NullMarked;
