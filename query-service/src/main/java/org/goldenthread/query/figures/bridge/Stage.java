package org.goldenthread.query.figures.bridge;

import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.figures.indicators.IndicatorQuery;

/**
 * One of the ways in which knowledge differs between opening and closing. A bridge takes them one
 * after another, so that every difference has one reason.
 */
enum Stage {
    /** What is known of children, follow-ups judged as on the day of the opening. */
    CHILDREN {
        @Override
        IndicatorQuery next(IndicatorQuery before, IndicatorQuery closing) {
            return before.knowing(
                    new AsKnown(closing.known().position(), before.known().instant()));
        }
    },
    /** The day by which follow-ups are judged. */
    TIME {
        @Override
        IndicatorQuery next(IndicatorQuery before, IndicatorQuery closing) {
            return before.knowing(closing.known());
        }
    },
    /** Population, windows, bank holidays. */
    REFERENCE {
        @Override
        IndicatorQuery next(IndicatorQuery before, IndicatorQuery closing) {
            return before.referringTo(closing.reference());
        }
    },
    /** The definition of the indicator. */
    DEFINITION {
        @Override
        IndicatorQuery next(IndicatorQuery before, IndicatorQuery closing) {
            return before.by(closing.indicator());
        }
    };

    /** The question before this stage, with this one thing as it is at the closing. */
    abstract IndicatorQuery next(IndicatorQuery before, IndicatorQuery closing);
}
