/**
 * Tables brought up to date when a service starts, those of data folders of earlier forms as well.
 */
@NullMarked
package org.goldenthread.platform.operations.migrations;

import org.jspecify.annotations.NullMarked;
