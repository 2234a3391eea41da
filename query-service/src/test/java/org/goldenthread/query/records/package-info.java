@NullMarked
package org.goldenthread.query.records;

import org.jspecify.annotations.NullMarked;
