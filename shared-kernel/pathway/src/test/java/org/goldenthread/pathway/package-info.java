/** The shape of the whole module. */
@NullMarked
package org.goldenthread.pathway;

import org.jspecify.annotations.NullMarked;
