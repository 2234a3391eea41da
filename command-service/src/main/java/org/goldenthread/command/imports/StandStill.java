package org.goldenthread.command.imports;

import org.goldenthread.platform.problems.Outage;
import org.goldenthread.platform.problems.ProblemException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
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
            // More is being recorded than can be done at one time.
            case ProblemException problem when isTooMany(problem) -> true;
            default -> Outage.isBehind(failure);
        };
    }

    private static boolean isTooMany(ProblemException problem) {
        return problem.problem().status() == HttpStatus.TOO_MANY_REQUESTS;
    }
}
