/** What can be set has to make sense: a service with a wrong setting says so and does not start. */
@NullMarked
package org.goldenthread.platform.settings;

import org.jspecify.annotations.NullMarked;
