@NullMarked
package org.goldenthread.pathway.reference;

import org.jspecify.annotations.NullMarked;
