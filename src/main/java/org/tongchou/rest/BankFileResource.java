package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.office.Badge;
import org.tongchou.payment.BankDocument;
import org.tongchou.payment.BankFiles;
import org.tongchou.payment.FileFormat;

/** What the banks are given of a run. */
@Path("/payment-runs/{id}/file")
@RequestScoped
public class BankFileResource {

    @Inject
    Badge badge;

    @Inject
    BankFiles files;

    /** The file for the banks, once the run is released; all banks in one document, or one of them. */
    @GET
    @Produces({"text/csv", MediaType.APPLICATION_XML})
    public Response file(@PathParam("id") String id, @QueryParam("format") String format, @QueryParam("bank") String bank) {
        FileFormat wanted = FileFormat.of(format == null ? FileFormat.CSV.mark() : format).orElseThrow(() -> Refused.invalid("rest.parameter", "format"));
        BankDocument document = files.file(badge.officer(), Parameters.number(id), wanted, Optional.ofNullable(bank));
        return Response.ok(new HandedOut(document.file())).type(wanted.mediaType())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document.name() + "\"").build();
    }
}
