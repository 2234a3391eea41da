/**
 * How questions are asked: their parameters, the knowledge they are answered from, their pages. One
 * room because what can be asked, how it is read and what it is answered from are said in each
 * other's words.
 */
@NullMarked
package org.goldenthread.query.asof;

import org.jspecify.annotations.NullMarked;
