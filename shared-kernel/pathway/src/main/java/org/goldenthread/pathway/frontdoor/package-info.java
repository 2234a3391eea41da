/**
 * The front door: contacts from any agency and referrals to children's social care, each decided by
 * a manager within one working day (Working Together to Safeguard Children).
 */
@NullMarked
package org.goldenthread.pathway.frontdoor;

import org.jspecify.annotations.NullMarked;
