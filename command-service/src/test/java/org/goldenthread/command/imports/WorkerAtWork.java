package org.goldenthread.command.imports;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Whoever stops the worker leaves it at work for the next test, whatever became of this one. */
final class WorkerAtWork implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        ImportWorker worker =
                SpringExtension.getApplicationContext(test).getBean(ImportWorker.class);
        if (!worker.isRunning()) {
            worker.start();
        }
    }
}
