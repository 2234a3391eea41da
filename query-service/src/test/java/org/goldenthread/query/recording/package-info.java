@NullMarked
package org.goldenthread.query.recording;

import org.jspecify.annotations.NullMarked;
