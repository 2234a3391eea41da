/** Reference data that figures are computed with. */
@NullMarked
package org.goldenthread.query.reference;

import org.jspecify.annotations.NullMarked;
