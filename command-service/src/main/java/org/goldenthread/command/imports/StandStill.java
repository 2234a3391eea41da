package org.goldenthread.command.imports;

import org.goldenthread.platform.problems.Outage;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** Why an import cannot go on with any child: what failed says nothing of the one in hand. */
final class StandStill {

    private StandStill() {}

    /** Whether this is such a reason. */
    static boolean isReason(RuntimeException failure) {
        return switch (failure) {
            case ChildIntake.Overtaken _ -> true;
            case TransientDataAccessException _ -> true;
            case RecoverableDataAccessException _ -> true;
            case TransactionException _ -> true;
            default -> Outage.isBehind(failure);
        };
    }
}
