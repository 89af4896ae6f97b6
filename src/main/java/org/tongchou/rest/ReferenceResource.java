package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.tongchou.office.Badge;
import org.tongchou.statistics.Figures;

/** What is known of the whole country, beside which an office's own figures can be laid. */
@Path("/statistics/reference")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    @Inject
    Badge badge;

    @Inject
    Figures figures;

    @Inject
    Language language;

    /** The national reference series of 2015 to 2020, published beside computed, and in which unit the money stands. */
    @GET
    public Response reference() {
        return Replies.ok(ReferenceAnswer.of(figures.reference(badge.officer()), language.text("web.reference.unitNote")));
    }
}
