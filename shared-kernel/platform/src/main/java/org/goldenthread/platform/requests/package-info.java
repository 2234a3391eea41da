/** What a request may say beside its body, and to whom: looked at before a handler is asked. */
@NullMarked
package org.goldenthread.platform.requests;

import org.jspecify.annotations.NullMarked;
