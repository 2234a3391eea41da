@NullMarked
package org.goldenthread.query.inprogress;

import org.jspecify.annotations.NullMarked;
