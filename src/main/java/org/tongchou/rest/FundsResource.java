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
import java.util.Arrays;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.fund.Carried;
import org.tongchou.fund.CarryOver;
import org.tongchou.fund.Entered;
import org.tongchou.fund.EntryPage;
import org.tongchou.fund.FundDesk;
import org.tongchou.fund.FundEntryReading;
import org.tongchou.fund.Spending;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.FundSource;
import org.tongchou.office.Badge;

/** The funds of an office: what is there, how it came and went, and who bears town and country. */
@Path("/funds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FundsResource {

    private static final int YEARS_BACK = 4;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 300;

    @Inject
    Badge badge;

    @Inject
    Sent sent;

    @Inject
    FundDesk desk;

    @Inject
    CarryOver carryOver;

    @Inject
    Today today;

    private record Ended(int year, String text) {

        static Ended read(Cursor body) {
            return new Ended(body.count("year", FIRST_YEAR, LAST_YEAR), body.text("text", LONGEST));
        }
    }

    private record CarriedAnswer(OfficeCode office, int year, List<Carried.Row> rows) {
    }

    private record EntriesAnswer(List<FundEntryAnswer> rows, String next) {
    }

    private record Borne(String source, Money total, String percent) {
    }

    private record SpendingRow(int year, String category, Money total, List<Borne> bySource) {

        static SpendingRow of(Spending spending) {
            return new SpendingRow(spending.year(), spending.category().name(), spending.total(), Arrays.stream(FundSource.values())
                .map(source -> new Borne(source.name(), spending.bySource().get(source), spending.permille(source) / 10 + "." + spending.permille(source) % 10)).toList());
        }
    }

    private record SpendingAnswer(OfficeCode office, List<SpendingRow> rows) {
    }

    /** Makes an entry in the books of the officer's own office. */
    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response enter(@Context UriInfo address) {
        Officer officer = badge.officer();
        Entered entered = desk.enter(officer, sent.read(FundEntryReading::read).orElseThrow());
        return Replies.created(address.getBaseUriBuilder().path("funds/balances").queryParam("office", entered.entry().office()).queryParam("year", entered.entry().year()).build(),
            FundEntryAnswer.Made.of(entered));
    }

    /** Carries what the officer's own office has left of a year into the next. */
    @POST
    @Path("carry-overs")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response carry() {
        Officer officer = badge.officer();
        Ended ended = sent.read(Ended::read);
        Carried carried = carryOver.carry(officer, ended.year(), ended.text());
        return Replies.ok(new CarriedAnswer(carried.office(), carried.year(), carried.rows()));
    }

    /** One page of an office's entries of a year, the newest first. */
    @GET
    @Path("entries")
    public Response entries(@QueryParam("office") String office, @QueryParam("year") String year, @QueryParam("page") String page) {
        Officer officer = badge.officer();
        EntryPage found = desk.entries(officer, Parameters.office("office", office, officer.office()), year(officer, "year", year, 0), Parameters.text("page", page));
        return Replies.ok(new EntriesAnswer(found.rows().stream().map(FundEntryAnswer::of).toList(), Answers.next(found.next())));
    }

    /** What an office holds of each source in a year. */
    @GET
    @Path("balances")
    public Response balances(@QueryParam("office") String office, @QueryParam("year") String year) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("office", office, officer.office());
        int when = year(officer, "year", year, 0);
        return Replies.ok(BalancesAnswer.of(where, when, desk.balances(officer, where, when)));
    }

    /** What the sources bore in town and country, by year; the last five years if none are named. */
    @GET
    @Path("spending")
    public Response spending(@QueryParam("office") String office, @QueryParam("from") String from, @QueryParam("to") String to) {
        Officer officer = badge.officer();
        OfficeCode where = Parameters.office("office", office, officer.office());
        int last = year(officer, "to", to, 0);
        return Replies.ok(new SpendingAnswer(where, desk.spending(officer, where, year(officer, "from", from, YEARS_BACK), last).stream().map(SpendingRow::of).toList()));
    }

    private int year(Officer officer, String name, String value, int back) {
        return value == null || value.isBlank() ? today.of(officer).getYear() - back : Parameters.year(name, value);
    }
}
