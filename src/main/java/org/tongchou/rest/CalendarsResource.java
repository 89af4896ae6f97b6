package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.TreeSet;
import org.tongchou.access.Officer;
import org.tongchou.json.Cursor;
import org.tongchou.law.calendar.PublishedYear;
import org.tongchou.office.Badge;
import org.tongchou.office.CalendarDesk;
import org.tongchou.office.CalendarFile;

/** The calendar of working days, year by year. */
@Path("/calendars")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarsResource {

    private static final int MOST_DAYS = 100;
    private static final int LONGEST_DAY = 10;
    private static final int LONGEST_DOCUMENT = 200;

    @Inject
    Badge badge;

    @Inject
    CalendarDesk desk;

    @Inject
    Sent sent;

    private record Wanted(PublishedYear year, String document) {
    }

    /** Enters a year as the State Council published it; open deadlines are reckoned anew. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@Context UriInfo address) {
        Officer officer = badge.officer();
        Wanted wanted = sent.read(CalendarsResource::read);
        CalendarFile file = desk.publish(officer, wanted.year(), wanted.document());
        return Replies.created(address.getAbsolutePathBuilder().path(Integer.toString(file.year())).build(), file);
    }

    /** A year. */
    @GET
    @Path("{year}")
    public Response one(@PathParam("year") int year) {
        return Replies.ok(desk.find(badge.officer(), year));
    }

    private static Wanted read(Cursor body) {
        int year = body.count("year", 2015, 9998);
        return new Wanted(new PublishedYear(year, days(body, "daysOff"), days(body, "makeUpDays")), body.text("document", LONGEST_DOCUMENT));
    }

    private static Set<LocalDate> days(Cursor body, String field) {
        Set<LocalDate> days = new TreeSet<>();
        for (String text : body.texts(field, LONGEST_DAY, MOST_DAYS)) {
            try {
                days.add(LocalDate.parse(text));
            } catch (DateTimeParseException unreadable) {
                body.fault(field, "notDate");
            }
        }
        return days;
    }
}
