package org.tongchou.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Refused;
import org.tongchou.json.InvalidDocument;
import org.tongchou.web.edge.ErrorDocument;
import org.tongchou.web.edge.Incident;
import org.tongchou.web.edge.Outage;

/**
 * Answers what was thrown behind a page: a refused act becomes a line of the error summary, a page that is not there or not for this
 * person becomes 404 or 403, an expired page is opened anew, an absent database is 503, and all else becomes an incident.
 */
class Translator extends ExceptionHandlerWrapper {

    Translator(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            Throwable thrown = events.next().getContext().getException();
            if (!(thrown instanceof AbortProcessingException)) {
                events.remove();
                answer(context, thrown);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable thrown) {
        Optional<Refused> refused = within(thrown, Refused.class);
        Optional<InvalidDocument> invalid = within(thrown, InvalidDocument.class);
        try {
            if (refused.isPresent()) {
                refuse(context, refused.get());
            } else if (invalid.isPresent() && canShow(context)) {
                Messages.note(context, invalid.get());
            } else if (within(thrown, ViewExpiredException.class).isPresent()) {
                openAnew(context);
            } else {
                breakOff(context, thrown);
            }
        } catch (IOException connection) {
            throw new FacesException(connection);
        }
    }

    /** An act on a page that can be shown again gets a message there; a page that cannot be shown gets a status. */
    private static void refuse(FacesContext context, Refused refused) throws IOException {
        if (canShow(context)) {
            context.addMessage(null, Messages.error(context, refused.key(), refused.arguments()));
            context.validationFailed();
            return;
        }
        switch (refused.reason()) {
            case FORBIDDEN -> send(context, HttpServletResponse.SC_FORBIDDEN);
            case NOT_FOUND, INVALID -> send(context, HttpServletResponse.SC_NOT_FOUND);
            case CONFLICT, STALE -> breakOff(context, refused);
            case UNAVAILABLE -> send(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static boolean canShow(FacesContext context) {
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** A page that is still shown is told that its state is gone, and keeps what was typed; any other is opened anew. */
    private static void openAnew(FacesContext context) throws IOException {
        if (context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_GONE);
            context.responseComplete();
            return;
        }
        context.getExternalContext().redirect(Address.of(request(context)).toString());
        context.responseComplete();
    }

    /**
     * What is away says so by its status. Any other fault is an incident: an ajax request gets the bare number, for the page that is still
     * shown keeps what was typed; any other gets the error page.
     */
    private static void breakOff(FacesContext context, Throwable thrown) throws IOException {
        ExternalContext answer = context.getExternalContext();
        if (Outage.ofDatabase(thrown)) {
            request(context).setAttribute(ErrorDocument.Cause.class.getName(), ErrorDocument.Cause.DATABASE);
            send(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        String number = Incident.report(thrown);
        request(context).setAttribute(Incident.class.getName(), number);
        if (Outage.ofRoom(thrown)) {
            request(context).setAttribute(ErrorDocument.Cause.class.getName(), ErrorDocument.Cause.ROOM);
            send(context, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (!context.getPartialViewContext().isAjaxRequest() || answer.isResponseCommitted()) {
            send(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return;
        }
        ((HttpServletResponse) answer.getResponse()).resetBuffer();
        answer.setResponseStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        answer.setResponseContentType("text/plain");
        answer.getResponseOutputWriter().write(number);
        context.responseComplete();
    }

    private static void send(FacesContext context, int status) throws IOException {
        ExternalContext answer = context.getExternalContext();
        if (!answer.isResponseCommitted()) {
            answer.responseSendError(status, null);
        }
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static <T extends Throwable> Optional<T> within(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
