@NullMarked
package org.goldenthread.query.forms;

import org.jspecify.annotations.NullMarked;
