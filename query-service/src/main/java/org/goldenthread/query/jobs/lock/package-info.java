/** Work that takes long: it is done by one instance at a time, and can be left. */
@NullMarked
package org.goldenthread.query.jobs.lock;

import org.jspecify.annotations.NullMarked;
