@NullMarked
package org.goldenthread.command.publications;

import org.jspecify.annotations.NullMarked;
