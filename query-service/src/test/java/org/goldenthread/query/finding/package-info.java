@NullMarked
package org.goldenthread.query.finding;

import org.jspecify.annotations.NullMarked;
