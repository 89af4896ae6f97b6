package org.tongchou.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.tongchou.draft.HandedIn;

/** A request that hands in what a draft holds names the draft in the header {@code Draft}; the act then throws it away. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class DraftGate implements ContainerRequestFilter {

    private static final String HEADER = "Draft";

    @Inject
    HandedIn handedIn;

    @Override
    public void filter(ContainerRequestContext request) {
        handedIn.names(request.getHeaderString(HEADER));
    }
}
