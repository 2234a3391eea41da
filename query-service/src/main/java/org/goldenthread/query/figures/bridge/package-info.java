/** Why a figure moved between two moments of knowledge, case by case. */
@NullMarked
package org.goldenthread.query.figures.bridge;

import org.jspecify.annotations.NullMarked;
