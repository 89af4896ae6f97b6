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
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.price.Heating;
import org.tongchou.price.HeatingRateReading;
import org.tongchou.price.HeatingRecord;

/** What regions pay for a winter's heating. */
@Path("/heating-rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HeatingRatesResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Heating heating;

    private record RateAnswer(OfficeCode region, int season, String category, int revision, String unit, Money amount, Month firstMonth, Month lastMonth, String document, String by, String at) {

        static RateAnswer of(HeatingRecord record) {
            return new RateAnswer(record.rate().region(), record.rate().season(), record.rate().category().name(), record.revision(), record.rate().unit().name(), record.rate().amount(),
                record.rate().first(), record.rate().last(), record.rate().document(), record.by(), Answers.moment(record.at()));
        }
    }

    private record RowsAnswer(List<RateAnswer> rows) {
    }

    /** Records what a region pays, or corrects it by a new revision. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Context UriInfo address) {
        Officer officer = badge.officer();
        HeatingRecord recorded = heating.record(officer, sent.read(HeatingRateReading::read).orElseThrow());
        return Replies.created(address.getAbsolutePathBuilder().queryParam("region", recorded.rate().region()).build(), RateAnswer.of(recorded));
    }

    /** What reaches a region, the officer's own unless another is named. */
    @GET
    public Response list(@QueryParam("region") String region) {
        Officer officer = badge.officer();
        return Replies.ok(new RowsAnswer(heating.list(officer, Parameters.office("region", region, officer.office())).stream().map(RateAnswer::of).toList()));
    }
}
