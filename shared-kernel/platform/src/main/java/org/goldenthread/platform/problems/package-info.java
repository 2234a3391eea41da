/**
 * How a service says no: one form for every refusal and failure (RFC 9457), whoever notices it. It
 * never holds a class name, SQL or anything a person sent.
 */
@NullMarked
package org.goldenthread.platform.problems;

import org.jspecify.annotations.NullMarked;
