/**
 * The yearly return of looked-after children (SSDA903): twelve tables, one row per episode, review
 * and so on. Each row becomes the fact that it names; a row of a later file restates the one of an
 * earlier file with the same key, which for episodes is the child and the first day. One room
 * because each of the twelve tables has its reader.
 */
@NullMarked
package org.goldenthread.command.imports.ssda903;

import org.jspecify.annotations.NullMarked;
