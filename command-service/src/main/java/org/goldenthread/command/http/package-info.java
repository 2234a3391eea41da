/** The HTTP surface of acts: one by one, in batches, and their catalogue. */
@NullMarked
package org.goldenthread.command.http;

import org.jspecify.annotations.NullMarked;
