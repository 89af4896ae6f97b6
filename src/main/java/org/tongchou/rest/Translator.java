package org.tongchou.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.json.InvalidDocument;
import org.tongchou.law.Finding;
import org.tongchou.standard.NotPublishable;
import org.tongchou.json.Json;
import org.tongchou.web.edge.Incident;
import org.tongchou.web.edge.Outage;
import org.tongchou.web.edge.ProblemDocument;

/** The one place where a failure becomes an answer: a problem document in the caller's language. */
@Provider
@ApplicationScoped
public class Translator implements ExceptionMapper<Throwable> {

    private static final String TYPE = "urn:tongchou:problem:";
    private static final int UNAUTHENTICATED = 401;
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;
    private static final int SECONDS_TO_WAIT = 1;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Throwable cause = Diagnosis.of(failure);
        if (cause instanceof NotPublishable barred) {
            return answer(status(barred.reason()), barred.key(), findings(barred.findings()), barred.arguments());
        }
        if (cause instanceof Refused refused) {
            return answer(status(refused.reason()), refused.key(), List.of(), refused.arguments());
        }
        if (cause instanceof InvalidDocument invalid) {
            return answer(400, "rest.detail.invalid", faults(invalid), invalid.faults().size());
        }
        if (cause instanceof Problem problem) {
            return answer(problem.status(), problem.key(), List.of());
        }
        if (cause instanceof WebApplicationException protocol && protocol.getResponse().getStatus() < INTERNAL) {
            return protocol(protocol.getResponse());
        }
        if (Outage.ofRoom(failure)) {
            return answer(UNAVAILABLE, "rest.detail.503.room", List.of(), Incident.report(failure));
        }
        return answer(INTERNAL, "rest.detail.500", List.of(), Incident.report(failure));
    }

    private Response protocol(Response told) {
        if (told.getStatus() < 400) {
            return told;
        }
        Response answer = answer(told.getStatus(), "rest.detail." + told.getStatus(), List.of());
        String allowed = told.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }

    private List<ProblemDocument.Fault> faults(InvalidDocument invalid) {
        return invalid.faults().stream().map(fault -> new ProblemDocument.Fault(fault.pointer(), language.text(fault.key(), fault.args().toArray()))).toList();
    }

    private List<ProblemDocument.Fault> findings(List<Finding> findings) {
        return findings.stream().map(finding -> new ProblemDocument.Fault(finding.pointer(),
            finding.code() + ": " + language.text("standard.finding." + finding.code(), finding.arguments().toArray()))).toList();
    }

    private Response answer(int status, String key, List<ProblemDocument.Fault> faults, Object... arguments) {
        ProblemDocument problem = new ProblemDocument(TYPE + key, language.text("rest.problem." + status), status, language.text(key, arguments),
            request.getRequestURI(), faults);
        Response.ResponseBuilder answer = Response.status(status).type(ProblemDocument.TYPE).language(language.locale()).entity(Json.write(problem));
        if (status == UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        return (status == UNAVAILABLE ? answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT) : answer).build();
    }

    private static int status(Refused.Reason reason) {
        return switch (reason) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT, STALE -> 409;
            case UNAVAILABLE -> UNAVAILABLE;
        };
    }
}
