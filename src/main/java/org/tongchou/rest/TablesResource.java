package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.tongchou.access.Refused;

/** The tables of the statistics pages to take along, as workbook or as plain text. */
@Path("/tables")
@RequestScoped
public class TablesResource {

    @Inject
    AskedTables tables;

    /** A table as XLSX or CSV, by the same questions and under the same guard as the page that shows it. */
    @GET
    @Path("{table}.{format}")
    public Response one(@PathParam("table") String table, @PathParam("format") String format, @QueryParam("office") String office, @QueryParam("month") String month,
        @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("id") String id, @QueryParam("language") String language) {
        Table found = tables.of(table, new AskedTables.Question(office, month, from, to, id), language);
        return switch (format) {
            case "xlsx" -> file(Workbook.of(found), Workbook.TYPE, found.name() + ".xlsx");
            case "csv" -> file(CsvSheet.of(found), CsvSheet.TYPE, found.name() + ".csv");
            default -> throw Refused.notFound();
        };
    }

    private static Response file(byte[] bytes, String type, String name) {
        return Response.ok(bytes).type(type).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
