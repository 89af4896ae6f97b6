package org.tongchou.batch;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.tongchou.sealing.Seals;

/** Ready when the keys of the sealed fields can be read; says which are in use, so that whoever changes them sees when this server has taken them up. */
@Readiness
@ApplicationScoped
public class KeysReady implements HealthCheck {

    /** The check's name, and that of what it says. */
    static final String NAME = "keys";

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named(NAME).up().withData(NAME, Seals.own().inUse()).build();
        } catch (RuntimeException unreadable) {
            return HealthCheckResponse.named(NAME).down().withData("reason", unreadable.getClass().getSimpleName()).build();
        }
    }
}
