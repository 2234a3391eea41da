/** Who is calling and what they may do: roles, tokens, and the guard on every endpoint. */
@NullMarked
package org.goldenthread.platform.access;

import org.jspecify.annotations.NullMarked;
