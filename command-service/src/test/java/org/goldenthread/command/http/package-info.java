@NullMarked
package org.goldenthread.command.http;

import org.jspecify.annotations.NullMarked;
