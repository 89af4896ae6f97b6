package org.tongchou.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.RequestKey;
import org.tongchou.audit.EarlierRequest;
import org.tongchou.audit.GivenAnswer;
import org.tongchou.audit.RepeatedRequests;
import org.tongchou.office.Badge;

/** A POST that carries an {@code Idempotency-Key} is carried out once; whoever repeats it gets the first answer again. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class OnceGate implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String KEY = "[\\x21-\\x7e]{1,120}";
    private static final int UNPROCESSABLE = 422;
    private static final System.Logger LOG = System.getLogger(OnceGate.class.getName());

    @Inject
    RequestKey key;

    @Inject
    RepeatedRequests repeated;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Override
    public void filter(ContainerRequestContext request) {
        String wanted = request.getHeaderString(HEADER);
        if (wanted == null || !request.getMethod().equals("POST")) {
            return;
        }
        if (!wanted.matches(KEY)) {
            throw Refused.invalid("access.onlyOnce.badKey");
        }
        Officer officer = badge.officer();
        RequestKey.Asked asked = new RequestKey.Asked(wanted, Fingerprint.of(officer, request.getMethod(), request.getUriInfo().getRequestUri().getRawPath(), sent.text()));
        repeated.earlier(officer, wanted).map(earlier -> again(earlier, asked)).ifPresentOrElse(request::abortWith, () -> key.ask(asked));
    }

    private static Response again(EarlierRequest earlier, RequestKey.Asked asked) {
        if (!earlier.fingerprint().equals(asked.fingerprint())) {
            throw new Problem(UNPROCESSABLE, "access.onlyOnce.otherBody");
        }
        GivenAnswer answer = earlier.answer().orElseThrow(() -> Refused.conflict("access.onlyOnce.done"));
        Response.ResponseBuilder response = Response.status(answer.status()).type(MediaType.APPLICATION_JSON).entity(answer.body());
        answer.location().ifPresent(place -> response.header(HttpHeaders.LOCATION, place));
        return response.header("Idempotency-Replayed", "true").build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean done = response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
        if (done && response.getEntity() instanceof String body) {
            key.taken().ifPresent(asked -> keep(asked, new GivenAnswer(response.getStatus(), Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION)), body)));
        }
    }

    /** The act is done and stays done: a repetition is told so, even if its answer cannot be kept. */
    private void keep(RequestKey.Asked asked, GivenAnswer answer) {
        try {
            repeated.answered(badge.officer(), asked, answer);
        } catch (RuntimeException notKept) {
            LOG.log(System.Logger.Level.WARNING, "The answer to a request under a key was not kept: {0}", notKept.getClass().getName());
        }
    }
}
