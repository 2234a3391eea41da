@NullMarked
package org.goldenthread.command.endpoint;

import org.jspecify.annotations.NullMarked;
