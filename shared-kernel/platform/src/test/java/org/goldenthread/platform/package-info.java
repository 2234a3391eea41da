/** The shape of the whole module. */
@NullMarked
package org.goldenthread.platform;

import org.jspecify.annotations.NullMarked;
