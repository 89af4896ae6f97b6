package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;

/** Numbers for unexpected faults: the reader gets the number, the log gets the number and the fault. */
@RequestScoped
@Named("incidents")
public class Incidents {

    private static final Logger LOG = System.getLogger(Incidents.class.getName());
    private static final String ATTRIBUTE = Incidents.class.getName();

    @Inject
    HttpServletRequest request;

    /** The number of this request's fault; one that nobody has recorded yet is recorded now. */
    public String number() {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        return record(request, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    /** Writes the fault into the log under a new number, which an error page of the same request shows. */
    static String record(HttpServletRequest request, Throwable fault) {
        String number = newNumber();
        request.setAttribute(ATTRIBUTE, number);
        LOG.log(Level.ERROR, "incident " + number, fault);
        return number;
    }

    static String newNumber() {
        String digits = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }
}
