/**
 * What can stand in a journal: facts and their corrections, and the words they are stored under.
 */
@NullMarked
package org.goldenthread.pathway.facts;

import org.jspecify.annotations.NullMarked;
