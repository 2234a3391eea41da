@NullMarked
package org.goldenthread.query.exports;

import org.jspecify.annotations.NullMarked;
