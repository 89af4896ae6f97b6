package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;

/** The tree of offices. */
@Path("/offices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfficesResource {

    @Inject
    Badge badge;

    @Inject
    OfficeTree tree;

    private record OfficeAnswer(String code, String name, String parent) {

        static OfficeAnswer of(Division division) {
            return new OfficeAnswer(division.code().value(), division.name(), division.parent().map(OfficeCode::value).orElse(null));
        }
    }

    private record OfficesAnswer(List<OfficeAnswer> rows) {
    }

    /** One office. */
    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        OfficeCode office = OfficeCode.parse(code).orElseThrow(Refused::notFound);
        return Replies.ok(OfficeAnswer.of(tree.office(badge.officer(), office)));
    }

    /** The offices right below one, or the provinces. */
    @GET
    public Response below(@QueryParam("parent") String parent) {
        List<Division> found = parent == null || parent.isBlank() ? tree.provinces(badge.officer())
            : tree.below(badge.officer(), Parameters.office("parent", parent));
        return Replies.ok(new OfficesAnswer(found.stream().map(OfficeAnswer::of).toList()));
    }
}
