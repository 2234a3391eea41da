/**
 * Acts at the front door. Any agency sends contacts and referrals; a manager decides (Working
 * Together to Safeguard Children).
 */
@NullMarked
package org.goldenthread.command.frontdoor;

import org.jspecify.annotations.NullMarked;
