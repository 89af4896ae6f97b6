package org.tongchou.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.standard.PublishedPack;
import org.tongchou.standard.StandardDesk;

/** Rule packs in force. */
@Path("/rule-packs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RulePacksResource {

    @Inject
    Badge badge;

    @Inject
    StandardDesk desk;

    @Inject
    Today today;

    private record RulePackAnswer(long id, String region, int version, String era, String from, String source, JsonNode rules) {
    }

    /** The rule pack in force in a region, today or on a day. */
    @GET
    public Response inForce(@QueryParam("region") String region, @QueryParam("on") String on) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("region", region, officer.office());
        LocalDate day = Parameters.day("on", on).orElseGet(() -> today.of(officer));
        PublishedPack pack = desk.pack(officer, where, day).orElseThrow(Refused::notFound);
        return Replies.ok(new RulePackAnswer(pack.id(), pack.reference().region().value(), pack.reference().version(), pack.reference().era().name(),
            pack.from().toString(), pack.source(), Json.parse(pack.rules())));
    }
}
