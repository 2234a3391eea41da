/** The forms of what says who somebody is. */
@NullMarked
package org.goldenthread.pathway.personal;

import org.jspecify.annotations.NullMarked;
