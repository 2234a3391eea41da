/**
 * What all web pages share: signing in, the frame around a page, and turning templates into HTML.
 * The pages themselves live in the rooms whose answers they show. One room because each file is one
 * small thing that every page has.
 */
@NullMarked
package org.goldenthread.query.web;

import org.jspecify.annotations.NullMarked;
