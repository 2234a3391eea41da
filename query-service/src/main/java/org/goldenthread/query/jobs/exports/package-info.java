/**
 * Exports of the history of all: asked for, written in pieces while whoever asked goes on with
 * other things, kept for a while, and the same whenever they are asked for again.
 */
@NullMarked
package org.goldenthread.query.jobs.exports;

import org.jspecify.annotations.NullMarked;
