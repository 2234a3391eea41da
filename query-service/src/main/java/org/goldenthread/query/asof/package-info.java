/** How questions are asked: their parameters, the knowledge they are answered from, their pages. */
@NullMarked
package org.goldenthread.query.asof;

import org.jspecify.annotations.NullMarked;
