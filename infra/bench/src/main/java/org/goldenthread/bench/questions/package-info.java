/** How fast figures and pages are answered over ten years of one authority. */
@NullMarked
package org.goldenthread.bench.questions;

import org.jspecify.annotations.NullMarked;
