package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tongchou.casework.Disclosure;
import org.tongchou.casework.PersonalField;
import org.tongchou.casework.ShowRequest;
import org.tongchou.json.Cursor;
import org.tongchou.office.Badge;

/** Looking under the cover of a personal field, with a reason. */
@Path("/applications/{number}/disclosure")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DisclosureResource {

    private static final int LONGEST_REF = 40;
    private static final int LONGEST_REASON = 200;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Disclosure disclosure;

    /** Shows one covered field; the act and its reason stand in the trail. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response show(@PathParam("number") String number) {
        return Response.fromResponse(Replies.ok(disclosure.show(badge.officer(), number, sent.read(DisclosureResource::read)))).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    static ShowRequest read(Cursor body) {
        return new ShowRequest(body.oneOf("field", PersonalField.class), body.optionalText("member", LONGEST_REF).orElse(""), body.text("reason", LONGEST_REASON));
    }
}
