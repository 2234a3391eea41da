@NullMarked
package org.goldenthread.command.reference;

import org.jspecify.annotations.NullMarked;
