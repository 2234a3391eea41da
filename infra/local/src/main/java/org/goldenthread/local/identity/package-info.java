/**
 * The identity provider of the local run: one confidential client for each role, one invented
 * person for each role, tokens that survive a restart. Never a part of a real installation.
 */
@NullMarked
package org.goldenthread.local.identity;

import org.jspecify.annotations.NullMarked;
