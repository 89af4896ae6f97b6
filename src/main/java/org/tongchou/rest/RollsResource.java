package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tongchou.kernel.Month;
import org.tongchou.office.Badge;
import org.tongchou.roll.RollDesk;
import org.tongchou.roll.RollFault;
import org.tongchou.roll.RollFile;
import org.tongchou.roll.RollReport;

/** A county's roll of recipients, looked through and taken over. */
@Path("/rolls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RollsResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    RollDesk desk;

    @Inject
    Language language;

    private record FaultAnswer(int row, String column, String value, String text) {
    }

    private record Answer(String mark, boolean taken, int families, int persons, long monthly, int faults, List<FaultAnswer> rows) {
    }

    /** Looks a roll through and leaves nothing behind. */
    @POST
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type) {
        return Replies.ok(answer(desk.check(badge.officer(), roll(Multipart.of(type, sent.bytes())))));
    }

    /** Takes a roll over, all of it or nothing. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response takeOver(@HeaderParam(HttpHeaders.CONTENT_TYPE) String type) {
        return Replies.ok(answer(desk.takeOver(badge.officer(), roll(Multipart.of(type, sent.bytes())))));
    }

    /** An empty roll with its heads, every column as text. */
    @GET
    @Path("template.xlsx")
    @Produces(WORKBOOK)
    public Response template() {
        badge.officer();
        try (InputStream file = RollsResource.class.getResourceAsStream("/roll/template.xlsx")) {
            return Response.ok(file.readAllBytes()).type(WORKBOOK).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roll.xlsx\"").build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RollFile roll(Multipart form) {
        byte[] file = form.file("file").content();
        Month from = form.month("fromMonth");
        form.close("file", "fromMonth");
        return new RollFile(file, from);
    }

    private Answer answer(RollReport report) {
        return new Answer(report.mark(), report.taken(), report.families(), report.persons(), report.monthly().fen(), report.faultCount(),
            report.faults().stream().map(this::answer).toList());
    }

    private FaultAnswer answer(RollFault fault) {
        return new FaultAnswer(fault.row(), fault.column() == null ? null : fault.column().english(), fault.value(), language.text(fault.key(), fault.arguments().toArray()));
    }
}
