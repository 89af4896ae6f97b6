package org.tongchou.audit;

import jakarta.enterprise.context.ApplicationScoped;

/** The trail's key of this installation, from the environment; without it nothing can be done that has to be kept. */
@ApplicationScoped
class Keyring {

    private final Signet signet = new Signet(System.getenv("TONGCHOU_TRAIL_KEY"));

    Signet signet() {
        return signet;
    }
}
