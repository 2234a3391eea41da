/**
 * Journeys of people through the web pages, in a real browser, against every process of the
 * product.
 */
@NullMarked
package org.goldenthread.local.browser;

import org.jspecify.annotations.NullMarked;
