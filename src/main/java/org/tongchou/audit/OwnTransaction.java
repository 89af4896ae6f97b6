package org.tongchou.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;

/** A transaction of the trail's own, where no act has one open: for refusals, whose act was rolled back, and for chaining. */
@ApplicationScoped
class OwnTransaction {

    /** Looked up where every thread finds it, whatever it was started by. */
    @Resource(lookup = "java:jboss/UserTransaction")
    UserTransaction transaction;

    <T> T of(Callable<T> work) throws Exception {
        transaction.begin();
        try {
            T done = work.call();
            transaction.commit();
            return done;
        } catch (Exception broken) {
            undo(broken);
            throw broken;
        }
    }

    private void undo(Exception broken) {
        try {
            transaction.rollback();
        } catch (Exception overAlready) {
            broken.addSuppressed(overAlready);
        }
    }
}
