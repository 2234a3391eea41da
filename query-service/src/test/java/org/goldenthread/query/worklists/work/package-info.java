@NullMarked
package org.goldenthread.query.worklists.work;

import org.jspecify.annotations.NullMarked;
