/** The documents that are generated from the code, compared with the committed ones. */
@NullMarked
package org.goldenthread.local.docs;

import org.jspecify.annotations.NullMarked;
