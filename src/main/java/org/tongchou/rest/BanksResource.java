package org.tongchou.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.office.Badge;
import org.tongchou.payment.BankFiles;
import org.tongchou.payment.BankWay;

/** The banks of a run. */
@Path("/payment-runs/{id}/banks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BanksResource {

    @Inject
    Badge badge;

    @Inject
    BankFiles files;

    private record BankAnswer(String bank, long lines, Money total) {
    }

    private record BanksAnswer(String way, List<BankAnswer> rows) {
    }

    /** The banks that a run pays to, and in which way it was given to them. */
    @GET
    public Response banks(@PathParam("id") String id) {
        Officer officer = badge.officer();
        long run = Parameters.number(id);
        return Replies.ok(new BanksAnswer(files.way(officer, run).map(BankWay::name).orElse(null),
            files.banks(officer, run).stream().map(bank -> new BankAnswer(bank.bank(), bank.lines(), bank.total())).toList()));
    }
}
