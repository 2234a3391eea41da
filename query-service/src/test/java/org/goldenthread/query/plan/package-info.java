@NullMarked
package org.goldenthread.query.plan;

import org.jspecify.annotations.NullMarked;
