/**
 * Stories over the whole product: the real processes of the local run, spoken to over HTTP alone.
 */
@NullMarked
package org.goldenthread.local.stories;

import org.jspecify.annotations.NullMarked;
