package org.goldenthread.local.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test in a real browser; reported as skipped, with what to install, where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InTheBrowser.WhereThereIsOne.class)
@interface InTheBrowser {

    /** Whether this machine has a browser. */
    class WhereThereIsOne implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Chromium.installed()
                    .map(path -> ConditionEvaluationResult.enabled(path.toString()))
                    .orElseGet(() ->
                            ConditionEvaluationResult.disabled(
                                    "there is no Chromium: install it (Debian: apt-get install"
                                            + " chromium fonts-liberation) or name one in CHROMIUM"));
        }
    }
}
