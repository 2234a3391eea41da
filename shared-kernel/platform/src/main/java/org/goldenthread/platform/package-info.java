/**
 * What both services stand on: journal, vault, access, problem details, metrics. No word of the
 * field.
 */
@NullMarked
package org.goldenthread.platform;

import org.jspecify.annotations.NullMarked;
