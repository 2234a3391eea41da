@NullMarked
package org.goldenthread.query.jobs.imports;

import org.jspecify.annotations.NullMarked;
