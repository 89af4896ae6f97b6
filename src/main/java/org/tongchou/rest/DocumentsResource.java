package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.document.DocumentAsked;
import org.tongchou.document.DocumentDesk;
import org.tongchou.document.DocumentKind;
import org.tongchou.document.DocumentRow;
import org.tongchou.document.OpenedDocument;
import org.tongchou.document.Upload;
import org.tongchou.office.Badge;

/** The documents of a family's file. */
@Path("/applications/{number}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    private static final String SMALL_NUMBER = "[1-9][0-9]{0,5}";

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    DocumentDesk desk;

    private record RowAnswer(int id, String kind, String name, String type, int bytes, int pages, String sha256, String at, String officer, String text) {

        static RowAnswer of(DocumentRow row) {
            return new RowAnswer(row.position(), row.kind().name(), row.name(), row.type().media(), row.bytes(), row.pages(), row.sha256(), Answers.moment(row.at()),
                row.officer(), row.text().isEmpty() ? null : row.text());
        }
    }

    private record ListAnswer(List<RowAnswer> rows) {
    }

    /** The documents of a file, in the order in which they came. */
    @GET
    public Response list(@PathParam("number") String number) {
        return Replies.ok(new ListAnswer(desk.list(badge.officer(), number).stream().map(RowAnswer::of).toList()));
    }

    /** Puts a document on a file. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("number") String number, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, @Context UriInfo address) {
        DocumentRow row = desk.add(badge.officer(), number, upload(Multipart.of(type, sent.bytes())));
        return Replies.created(address.getAbsolutePathBuilder().path(Integer.toString(row.position())).build(), RowAnswer.of(row));
    }

    static Upload upload(Multipart form) {
        Multipart.Part file = form.file("file");
        DocumentKind kind = form.oneOf("kind", DocumentKind.class);
        form.close("file", "kind", "text");
        return new Upload(kind, file.file(), form.text("text").orElse(""), file.content());
    }

    /** One document, to keep and not to show: always an attachment, of the type that its content has. */
    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    public Response one(@PathParam("number") String number, @PathParam("id") String id) {
        if (!id.matches(SMALL_NUMBER)) {
            throw Refused.notFound();
        }
        OpenedDocument document = desk.open(badge.officer(), number, new DocumentAsked(Integer.parseInt(id)));
        return Response.ok(document.content()).type(document.type().media())
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(document.name())).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
