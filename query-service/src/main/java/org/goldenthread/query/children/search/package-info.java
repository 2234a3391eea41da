/** Finding a child by name, day of birth or identifier, before a new record is made. */
@NullMarked
package org.goldenthread.query.children.search;

import org.jspecify.annotations.NullMarked;
