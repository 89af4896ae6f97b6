package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.casework.ListedFile;
import org.tongchou.casework.RandomCheckRow;
import org.tongchou.casework.RandomCheckSheet;
import org.tongchou.casework.Sampling;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;

/** The random checks of a county, each with all that somebody needs who draws again. */
@Path("/random-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RandomChecksResource {

    @Inject
    Badge badge;

    @Inject
    Sampling sampling;

    @Inject
    Sent sent;

    private record ListAnswer(List<RowAnswer> rows) {
    }

    private record RowAnswer(long id, OfficeCode office, String publishedAt, String publisher, String seed, int percent, int files, String listDigest, String drawnAt, String drawer) {

        static RowAnswer of(RandomCheckRow row) {
            return new RowAnswer(row.id(), row.county(), Answers.moment(row.publishedAt()), row.publisher(), row.seed(), row.percent(), row.files(), row.listDigest(),
                row.drawnAt().map(Answers::moment).orElse(null), row.drawer().orElse(null));
        }
    }

    private record SheetAnswer(long id, OfficeCode office, String publishedAt, String publisher, String seed, int percent, int files, String listDigest, String drawnAt, String drawer,
        List<ListedFile> list, List<String> actions) {

        static SheetAnswer of(RandomCheckSheet sheet) {
            RowAnswer row = RowAnswer.of(sheet.check());
            return new SheetAnswer(row.id(), row.office(), row.publishedAt(), row.publisher(), row.seed(), row.percent(), row.files(), row.listDigest(), row.drawnAt(), row.drawer(),
                sheet.list(), sheet.mayDraw() ? List.of("DRAW") : List.of());
        }
    }

    /** Closes the list of the own county and publishes it with a seed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@Context UriInfo address) {
        Officer officer = badge.officer();
        Optional<Integer> percent = sent.read(body -> body.optionalCount("percent", 1, 100));
        RandomCheckSheet sheet = sampling.publish(officer, percent);
        return Replies.created(address.getAbsolutePathBuilder().path(Long.toString(sheet.check().id())).build(), SheetAnswer.of(sheet));
    }

    /** The newest random checks of an office and below. */
    @GET
    public Response list(@QueryParam("office") String office) {
        Officer officer = badge.officer();
        return Replies.ok(new ListAnswer(sampling.list(officer, Parameters.office("office", office, officer.office())).stream().map(RowAnswer::of).toList()));
    }

    /** One random check. */
    @GET
    @Path("{id}")
    public Response one(@PathParam("id") long id) {
        return Replies.ok(SheetAnswer.of(sampling.find(badge.officer(), id)));
    }

    /** Draws. */
    @POST
    @Path("{id}/actions/DRAW")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draw(@PathParam("id") long id) {
        sent.read(body -> body);
        return Replies.ok(SheetAnswer.of(sampling.draw(badge.officer(), id)));
    }
}
