package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.tongchou.access.Officer;
import org.tongchou.fund.Allocated;
import org.tongchou.fund.Allocating;
import org.tongchou.fund.AllocationEntry;
import org.tongchou.fund.AllocationReading;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Factor;
import org.tongchou.office.Badge;

/** A pool passed down by factors. */
@Path("/funds/allocations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FundAllocationsResource {

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    Allocating allocating;

    @Inject
    Today today;

    private record RegionAnswer(OfficeCode office, long recipients, Map<Factor, Long> factorsInMillionths, Money amount, Long entry) {

        static RegionAnswer of(AllocationEntry.Region region) {
            return new RegionAnswer(region.office(), region.recipients(), new TreeMap<>(region.millionths()), region.amount(), Answer.given(region.entry()));
        }
    }

    private record KeptAnswer(long id, OfficeCode office, String source, int year, Money pool, String text, Map<Factor, Integer> weights, List<RegionAnswer> regions, String by, String at) {

        static KeptAnswer of(AllocationEntry kept) {
            return new KeptAnswer(kept.id(), kept.office(), kept.source().name(), kept.year(), kept.pool(), kept.text(), new TreeMap<>(kept.weights()),
                kept.regions().stream().map(RegionAnswer::of).toList(), kept.by(), Answers.moment(kept.at()));
        }
    }

    private record LogAnswer(List<KeptAnswer> rows, String next) {
    }

    private record PartAnswer(OfficeCode office, Money amount, Long entry) {
    }

    private record Answer(Long id, Money pool, List<PartAnswer> parts) {

        static Answer of(Allocated allocated) {
            return new Answer(given(allocated.id()), allocated.pool(), allocated.parts().stream().map(part -> new PartAnswer(part.office(), part.amount(), given(part.entry()))).toList());
        }

        private static Long given(long number) {
            return number == 0 ? null : number;
        }
    }

    /** One page of what an office passed down by factors in a year, with all that it was reckoned from. */
    @GET
    public Response log(@QueryParam("office") String office, @QueryParam("year") String year, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        OptionalLong before = page == null || page.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Parameters.number("page", page));
        List<AllocationEntry> found = allocating.log(officer, Parameters.office("office", office, officer.office()), Parameters.year("year", year, today.of(officer).getYear()), before);
        return Replies.ok(new LogAnswer(found.stream().map(KeptAnswer::of).toList(), found.size() < Allocating.PAGE ? null : Long.toString(found.get(found.size() - 1).id())));
    }

    /** What each office would get, to the fen. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview() {
        Officer officer = badge.officer();
        return Replies.ok(Answer.of(allocating.reckon(officer, sent.read(AllocationReading::read).orElseThrow())));
    }

    /** Passes it down. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm() {
        Officer officer = badge.officer();
        return Replies.ok(Answer.of(allocating.confirm(officer, sent.read(AllocationReading::read).orElseThrow())));
    }
}
