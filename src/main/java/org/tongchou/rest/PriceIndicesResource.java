package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.price.PriceMonth;
import org.tongchou.price.PriceReportReading;
import org.tongchou.price.Prices;

/** Price indices by month, and what they bring to a person. */
@Path("/price-indices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PriceIndicesResource {

    private static final int MONTHS_BACK = 23;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Prices prices;

    @Inject
    Today today;

    private record RowsAnswer(List<PriceAnswer> rows) {
    }

    /** Records a month, or corrects it by a new revision. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Context UriInfo address) {
        Officer officer = badge.officer();
        PriceMonth recorded = prices.record(officer, sent.read(PriceReportReading::read).orElseThrow());
        Month month = recorded.report().month();
        return Replies.created(address.getAbsolutePathBuilder().queryParam("region", recorded.report().region()).queryParam("from", month).queryParam("to", month).build(),
            PriceAnswer.of(recorded));
    }

    /** The records of a region, the newest month first, with every revision; the last 24 months if none are named. */
    @GET
    public Response list(@QueryParam("region") String region, @QueryParam("from") String from, @QueryParam("to") String to) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("region", region, officer.office());
        Month last = to == null || to.isBlank() ? Month.of(today.of(officer)) : Parameters.month("to", to);
        Month first = from == null || from.isBlank() ? last.plusMonths(-MONTHS_BACK) : Parameters.month("from", from);
        return Replies.ok(new RowsAnswer(prices.list(officer, where, first, last).stream().map(PriceAnswer::of).toList()));
    }
}
