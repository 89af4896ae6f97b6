package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.access.Officer;
import org.tongchou.fund.FundDesk;
import org.tongchou.fund.ShareRow;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.office.Badge;

/** Who bears how much of the support, by region, category and first day; in ten-thousandths. */
@Path("/funds/shares")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FundSharesResource {

    @Inject
    Badge badge;

    @Inject
    FundDesk desk;

    @Inject
    Today today;

    private record ShareAnswer(String region, String category, LocalDate from, boolean inForce, Map<FundSource, Integer> shares, String document) {

        static ShareAnswer of(ShareRow row) {
            return new ShareAnswer(row.region(), row.category().name(), row.from(), row.inForce(), new TreeMap<>(row.tenThousandths()), row.document());
        }
    }

    private record SharesAnswer(OfficeCode office, LocalDate on, List<ShareAnswer> rows) {
    }

    /** All that were set for an office and the regions around it, with those that hold on a day. */
    @GET
    public Response shares(@QueryParam("office") String office, @QueryParam("on") String on) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("office", office, officer.office());
        LocalDate day = Parameters.day("on", on).orElseGet(() -> today.of(officer));
        return Replies.ok(new SharesAnswer(where, day, desk.shares(officer, where, day).stream().map(ShareAnswer::of).toList()));
    }
}
