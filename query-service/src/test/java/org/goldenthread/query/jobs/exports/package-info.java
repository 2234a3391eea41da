@NullMarked
package org.goldenthread.query.jobs.exports;

import org.jspecify.annotations.NullMarked;
