package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.fund.Allocated;
import org.tongchou.fund.Allocating;
import org.tongchou.fund.AllocationReading;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
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
