/**
 * The children in need census as XML (2017 on): read as a stream, one child at a time, and compared
 * with what is in force. The same elements in the two forms that files have are both read.
 */
@NullMarked
package org.goldenthread.command.imports.cincensus;

import org.jspecify.annotations.NullMarked;
