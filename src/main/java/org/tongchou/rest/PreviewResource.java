package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Changes;
import org.tongchou.simulation.CountyChange;
import org.tongchou.simulation.Preview;

/** What a draft of a rule pack would change. */
@Path("/rule-packs/{id}/preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {

    @Inject
    Badge badge;

    @Inject
    Preview preview;

    private record PreviewAnswer(long checked, List<CountyAnswer> rows) {
    }

    private record CountyAnswer(String office, String category, long families, long entering, long leaving, long gaining, long losing, long costBefore, long costAfter) {
        static CountyAnswer of(CountyChange change) {
            return new CountyAnswer(change.county(), change.category().name(), change.families(), change.entering(), change.leaving(), change.gaining(),
                change.losing(), change.costBefore(), change.costAfter());
        }
    }

    /** Tests every family of the province that waits for a decision or is in support, by county and category; amounts in fen a month. */
    @GET
    public Response all(@PathParam("id") String id) {
        Officer officer = badge.officer();
        Changes sum = Changes.NONE;
        do {
            sum = sum.plus(preview.next(officer, Parameters.number(id), sum.next()));
        } while (!sum.next().isEmpty());
        return Replies.ok(new PreviewAnswer(sum.checked(), sum.counties().stream().map(CountyAnswer::of).toList()));
    }
}
