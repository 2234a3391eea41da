/**
 * Personal content, kept apart from coded facts so that it can be sealed under a key of the
 * person's own.
 */
@NullMarked
package org.goldenthread.pathway.personal;

import org.jspecify.annotations.NullMarked;
