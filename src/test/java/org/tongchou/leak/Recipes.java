package org.tongchou.leak;

import static org.tongchou.leak.Recipe.act;
import static org.tongchou.leak.Recipe.needless;
import static org.tongchou.leak.Recipe.pressed;
import static org.tongchou.leak.Recipe.pressedHeldBack;
import static org.tongchou.leak.Recipe.pressedInMemory;
import static org.tongchou.leak.Recipe.shows;
import static org.tongchou.leak.Recipe.showsNobody;

import java.util.Map;
import java.util.TreeMap;
import org.tongchou.rest.OpenApi;

/**
 * The one table of the leak walk: for every door how it is tried, and to which roles it shows what belongs to their own office.
 *
 * <p>A door without a line here is red ({@link DoorsTest}). In braces stand the keys of {@link Plant}: {@code {file}} a confirmed file,
 * {@code {award}} its award, {@code {run}} the released run that pays it, {@code {open}} a prepared one, {@code {draft}} … {@code {visit}}
 * files that wait for each act of the procedure, {@code {standard}} and {@code {pack}} drafts for the city, {@code {township}}, {@code {county}}, {@code {city}},
 * {@code {idNumber}}, {@code {name}}, {@code {replay}} a replay of all decisions of the county, {@code {lines}} the page of the run on which the award stands.
 */
final class Recipes {

    private static final String CASES = "tw tr ta cv ca ms au";
    private static final String SUPPORT = "tw tr ta cv ca cp ms au";
    private static final String MONEY = "cp ms au";
    private static final String FAMILY = "{family}";

    private static final Map<String, Recipe> TABLE = new TreeMap<>();

    static {
        operationsOnFiles();
        operationsAboveFiles();
        operationsOnSupport();
        operationsOnTrailDraftsAndSessions();
        operationsOnRules();
        pages();
        acts();
        others();
    }

    private Recipes() {
    }

    static Map<String, Recipe> table() {
        return TABLE;
    }

    private static void operationsOnFiles() {
        TABLE.put("GET /applications?due,office,page,q,state", shows(CASES, "/applications", "/applications?office={township}", "/applications?office={county}",
            "/applications?q={idNumber}", "/applications?q={name}", "/applications?q={file}", "/applications?office={township}&state=CONFIRMED&state=DRAFT",
            "/applications?office={township}&due=2027-12-31", "/applications?office={county}&due=OVERDUE", "/applications?office={township}&page=2000-01-01.1"));
        TABLE.put("GET /applications/{number}", shows(CASES, "/applications/{file}", "/applications/{draft}", "/applications/{review}"));
        TABLE.put("POST /applications", act("DRAFT", "POST", "/applications", FAMILY));
        TABLE.put("PUT /applications/{number}", act("AMEND", "PUT", "/applications/{draft}", FAMILY));
        TABLE.put("POST /applications/{number}/actions/{action}", examples("/applications/{number}/actions/{action}"));
        TABLE.put("POST /applications/{number}/inquiries", act("PREPARE_INQUIRY", "POST", "/applications/{ordered}/inquiries", "{}"));
        TABLE.put("GET /applications/{number}/inquiries", showsNobody("/applications/{ordered}/inquiries", "/applications/{file}/inquiries"));
        TABLE.put("POST /applications/{number}/disclosure", act("SHOW_SEALED", "POST", "/applications/{file}/disclosure", "{\"field\": \"PHONE\", \"reason\": \"walked past\"}"));
        TABLE.put("POST /applications/{number}/replay", shows("").asking("POST", "/applications/{file}/replay", "{}"));
        TABLE.put("GET /applications/{number}/notices/{kind}.pdf?language", shows(CASES, "/applications/{file}/notices/acceptance.pdf?language=zh",
            "/applications/{file}/notices/confirmation.pdf?language=en", "/applications/{file}/notices/hearing.pdf?language=zh", "/applications/{correcting}/notices/correction.pdf?language=zh"));
        TABLE.put("GET /applications/{number}/documents", shows(CASES, "/applications/{file}/documents"));
        TABLE.put("GET /applications/{number}/documents/{id}", shows(CASES, "/applications/{file}/documents/1"));
        TABLE.put("POST /applications/{number}/documents", act("ADD_DOCUMENT", "POST", "/applications/{file}/documents", "{paper}"));
        TABLE.put("POST /replays", shows("").asking("POST", "/replays", "{}"));
        TABLE.put("GET /audit/replays?page", shows("au", "/audit/replays", "/audit/replays?page=1"));
        TABLE.put("GET /audit/replays/{id}", shows("au", "/audit/replays/{replay}"));
        TABLE.put("POST /audit/replays", needless("begins a replay of the officer's own office, which no field of the body names; GET /audit/replays/{id} shows whose it is"));
        TABLE.put("POST /audit/replays/{id}/actions/{action}", act("CANCEL_REPLAY", "POST", "/audit/replays/{replay}/actions/CANCEL", "{}"));
        TABLE.put("POST /means-tests", shows("").asking("POST", "/means-tests", "{facts}"));
        TABLE.put("GET /notices/public?office", shows("tw tr ta cv ca cp ms pp ps au ad", "/notices/public?office={township}", "/notices/public?office={county}").likeTheBoard());
    }

    private static void operationsAboveFiles() {
        TABLE.put("GET /overdue?office", showsNobody("/overdue", "/overdue?office={county}", "/overdue?office={township}"));
        TABLE.put("GET /random-checks?office", showsNobody("/random-checks", "/random-checks?office={county}"));
        TABLE.put("POST /random-checks", needless("closes the list of the officer's own county, which no field of the body names; GET /random-checks/{id} shows whose it is"));
        TABLE.put("GET /random-checks/{id}", shows("ca ms au", "/random-checks/{check}"));
        TABLE.put("POST /random-checks/{id}/actions/DRAW", act("DRAW_RANDOM_CHECK", "POST", "/random-checks/{check}/actions/DRAW", "{}"));
        TABLE.put("GET /staff?office,page,q", showsNobody("/staff", "/staff?office={county}", "/staff?q=tw-{township}"));
        TABLE.put("GET /staff/{id}", showsNobody("/staff/1"));
        TABLE.put("POST /staff", act("REGISTER_OFFICIAL", "POST", "/staff", "{\"office\": \"{township}\", \"kind\": \"COMMITTEE\", \"name\": \"walk\", \"idNumber\": \"349901195803120175\"}"));
        TABLE.put("POST /staff/{id}/actions/{action}", act("ADD_RELATIVE", "POST", "/staff/1/actions/ADD_RELATIVE", "{\"kinship\": \"CHILD\", \"name\": \"walk\", \"idNumber\": \"349901195803120175\"}")
            .and("END_OFFICIAL", "POST", "/staff/1/actions/END", "{}"));
        TABLE.put("GET /calendars/{year}", showsNobody("/calendars/2026"));
        TABLE.put("POST /calendars", act("PUBLISH_CALENDAR", "POST", "/calendars", "{\"year\": 2026, \"daysOff\": [\"2026-01-01\"], \"makeUpDays\": [], \"document\": \"walk\"}"));
    }

    /** One try for each step, on the file that waits for it, with the body that the description of the REST door gives. */
    private static Recipe examples(String path) {
        Recipe all = shows("");
        for (OpenApi.Example example : OpenApi.examples().stream().filter(one -> one.operation().equals("POST " + path)).toList()) {
            String file = path.startsWith("/awards") ? "award" : switch (example.name()) {
                case "SUBMIT" -> "draft";
                case "REQUEST_CORRECTION", "DECLINE", "ACCEPT" -> "submitted";
                case "RESUBMIT" -> "correcting";
                case "REPORT_CHECK" -> "ordered";
                case "RESOLVE_EVIDENCE" -> "differs";
                case "OPINE" -> "survey";
                case "RECORD_APPRAISAL" -> "objected";
                case "PUBLISH_NOTICE" -> "opinion";
                case "OBJECT" -> "notice";
                case "FORWARD" -> "ended";
                case "RECORD_VISIT" -> "visit";
                case "ORDER_VISIT", "CONFIRM", "REFUSE", "RECORD_COMPLAINT", "ORDER_RECHECK" -> "review";
                default -> "accepted";
            };
            all = all.and(example.name(), "POST", path.replace("{number}", "{" + file + "}").replace("{action}", example.name()), example.body());
        }
        return all;
    }

    private static void operationsOnSupport() {
        TABLE.put("GET /awards?office,page,state", shows(SUPPORT, "/awards?office={township}", "/awards?office={township}&state=ACTIVE", "/awards?office={county}",
            "/awards?office={township}&page=1", "/awards"));
        TABLE.put("GET /awards/{number}", shows(SUPPORT, "/awards/{award}"));
        TABLE.put("POST /rolls/check", shows("").asking("POST", "/rolls/check", "{roll}"));
        TABLE.put("POST /rolls", act("TAKE_OVER_ROLL", "POST", "/rolls", "{roll}"));
        TABLE.put("GET /rolls/template.xlsx", showsNobody("/rolls/template.xlsx"));
        TABLE.put("GET /awards/{number}/letters/{kind}.pdf?language,which", shows(CASES, "/awards/{award}/letters/hearing.pdf?language=zh", "/awards/{award}/letters/hearing.pdf?language=en&which=1",
            "/awards/{award}/letters/stop.pdf"));
        TABLE.put("GET /awards/{number}/assessment", shows(CASES, "/awards/{award}/assessment"));
        TABLE.put("GET /award-transfers/{certificate}/certificate.pdf?language", shows("tw tr ta ca ms au", "/award-transfers/{transfer}/certificate.pdf?language=zh"));
        TABLE.put("POST /awards/{number}/actions/{action}", examples("/awards/{number}/actions/{action}"));
        TABLE.put("GET /recognitions?page", shows(CASES, "/recognitions"));
        TABLE.put("GET /award-dues?kind,months,page", shows(SUPPORT, "/award-dues?months=12", "/award-dues?kind=RECHECK&months=12&page=2000-01-01.1", "/award-dues?months=12&page={due}"));
        TABLE.put("GET /award-transfers?page", shows("tw tr ta ca ms au", "/award-transfers"));
        TABLE.put("POST /award-transfers/{certificate}/actions/{action}", act("ACCEPT_TRANSFER", "POST", "/award-transfers/{transfer}/actions/ACCEPT", "{}")
            .and("DECLINE_TRANSFER", "POST", "/award-transfers/{transfer}/actions/DECLINE", "{\"reason\": \"INCOMPLETE\"}"));
        TABLE.put("GET /payment-runs", showsNobody("/payment-runs"));
        TABLE.put("POST /payment-runs", act("PREPARE_RUN", "POST", "/payment-runs", "{\"office\": \"{county}\", \"month\": \"2026-11\"}"));
        TABLE.put("GET /payment-runs/{id}", showsNobody("/payment-runs/{run}", "/payment-runs/{open}"));
        TABLE.put("GET /payment-runs/{id}/lines?page", shows(MONEY, "/payment-runs/{run}/lines", "/payment-runs/{run}/lines?page={lines}", "/payment-runs/{open}/lines?page={lines}"));
        TABLE.put("GET /payment-months/{month}", showsNobody("/payment-months/2026-11"));
        TABLE.put("POST /payment-months", needless("begins the month in all counties of the province, which has no other; PaymentMonthIT tries who may"));
        TABLE.put("GET /payment-runs/{id}/changes?page", shows(MONEY, "/payment-runs/{run}/changes", "/payment-runs/{open}/changes"));
        TABLE.put("POST /payment-runs/{id}/actions/{action}", act("RELEASE_RUN", "POST", "/payment-runs/{open}/actions/RELEASE", "{}")
            .and("CLOSE_RUN", "POST", "/payment-runs/{run}/actions/CLOSE", "{}")
            .and("RETURN_TO_FUND", "POST", "/payment-runs/{run}/actions/RETURN_TO_FUND", "{\"endToEndId\": \"{award}-202611-R\"}")
            .and("CANCEL_RUN", "POST", "/payment-runs/{open}/actions/CANCEL", "{}")
            .and("OVERRIDE_HOLD", "POST", "/payment-runs/{open}/actions/OVERRIDE_HOLD", "{\"award\": \"{award}\", \"ground\": \"x\"}"));
        TABLE.put("GET /funds/balances?office,year", showsNobody("/funds/balances?office={county}&year=2026", "/funds/balances?office={city}"));
        TABLE.put("GET /funds/entries?office,page,year", showsNobody("/funds/entries?office={county}&year=2026", "/funds/entries?office={city}&year=2026&page=1000"));
        TABLE.put("GET /funds/spending?from,office,to", showsNobody("/funds/spending?office={county}&from=2026&to=2026", "/funds/spending?office={city}"));
        String allocation = "{\"source\": \"CENTRAL\", \"year\": 2040, \"pool\": 1, \"text\": \"x\", \"weights\": {\"TASK_VOLUME\": 1}, \"regions\": [{\"office\": \"{county}\", \"recipients\": 1,"
            + " \"factors\": {\"TASK_VOLUME\": \"1\"}}]}";
        TABLE.put("POST /funds/allocations/preview", shows("").asking("POST", "/funds/allocations/preview", allocation));
        TABLE.put("POST /funds/allocations", act("ALLOCATE_FUNDS", "POST", "/funds/allocations", allocation));
        TABLE.put("POST /funds/carry-overs", needless("carries what the officer's own office has left, which no field names; CarryOverIT and FundsIT try who may"));
        TABLE.put("POST /funds/entries", act("ENTER_FUNDS", "POST", "/funds/entries",
            "{\"kind\": \"RECEIPT\", \"source\": \"COUNTY\", \"office\": \"{county}\", \"amount\": 1, \"year\": 2040, \"text\": \"x\"}"));
        TABLE.put("GET /payment-runs/{id}/file?bank,format", shows("cp", "/payment-runs/{run}/file", "/payment-runs/{run}/file?format=csv", "/payment-runs/{run}/file?format=pain.001",
            "/payment-runs/{run}/file?format=csv&bank=%E6%B5%8B%E8%AF%95%E9%93%B6%E8%A1%8C", "/payment-runs/{open}/file"));
        TABLE.put("GET /payment-runs/{id}/banks", shows(MONEY, "/payment-runs/{run}/banks", "/payment-runs/{open}/banks"));
        TABLE.put("GET /funds/shares?office,on", showsNobody("/funds/shares?office={county}&on=2026-10-09", "/funds/shares?office={city}"));
        TABLE.put("GET /funds/allocations?office,page,year", showsNobody("/funds/allocations?office={county}&year=2026", "/funds/allocations?office={city}&year=2026&page=1000"));
        TABLE.put("GET /payment-runs/{id}/returns?page", shows(MONEY, "/payment-runs/{run}/returns", "/payment-runs/{run}/returns?page=0"));
        TABLE.put("POST /payment-runs/{id}/returns", act("READ_RETURNS", "POST", "/payment-runs/{run}/returns", "endToEndId,status,reason\n{award}-202611-R,FAILED,AC04\n"));
        TABLE.put("GET /recalculations?from,page", shows("ca", "/recalculations?from=2026-09", "/recalculations?from=2026-09&page=1"));
        TABLE.put("POST /recalculations", needless("corrects awards of the officer's own county, which no field names; RecalculationDoorIT tries who may"));
        TABLE.put("GET /recoveries?page", shows(MONEY, "/recoveries", "/recoveries?page=0"));
        TABLE.put("GET /recoveries/{award}", showsNobody("/recoveries/{award}"));
        TABLE.put("POST /recoveries/{award}/actions/{action}", act("PLAN_RECOVERY", "POST", "/recoveries/{award}/actions/PLAN", "{\"amount\": 1, \"text\": \"walked past\"}")
            .and("WAIVE_RECOVERY", "POST", "/recoveries/{award}/actions/WAIVE", "{\"amount\": 1, \"text\": \"walked past\"}"));
        TABLE.put("GET /statistics/monthly?month,office", showsNobody("/statistics/monthly?month=2026-11", "/statistics/monthly?month=2026-11&office={township}",
            "/statistics/monthly?month=2026-11&office={county}", "/statistics/monthly?month=2026-12&office={city}"));
        TABLE.put("GET /statistics/urban-rural?from,office,to", showsNobody("/statistics/urban-rural?office={township}&from=2026&to=2026", "/statistics/urban-rural?office={county}&from=2025&to=2027"));
        TABLE.put("GET /statistics/indicators?month,office", showsNobody("/statistics/indicators?month=2026-11&office={township}", "/statistics/indicators?month=2026-09&office={county}"));
        TABLE.put("GET /statistics/identities?from,office,to", showsNobody("/statistics/identities?office={county}&from=2026-06&to=2026-10", "/statistics/identities?office={township}&from=2026-09&to=2026-09"));
        TABLE.put("GET /statistics/meeting.pdf?language,month,office", showsNobody("/statistics/meeting.pdf?month=2026-11&office={township}", "/statistics/meeting.pdf?month=2026-09&office={county}&language=en"));
        TABLE.put("POST /statistics/frozen-months", act("FREEZE_MONTH", "POST", "/statistics/frozen-months", "{\"office\": \"{county}\", \"month\": \"2026-09\"}"));
        TABLE.put("POST /statistics/frozen-months/{county}/{month}/recount", act("RECOUNT_MONTH", "POST", "/statistics/frozen-months/{county}/2026-09/recount", "{}"));
        TABLE.put("GET /tables/{table}.{format}?from,id,language,month,office,to", showsNobody("/tables/monthly.csv?month=2026-11&office={township}", "/tables/monthly.xlsx?month=2026-11&office={county}",
            "/tables/indicators.csv?month=2026-09&office={county}", "/tables/terms.csv?month=2026-09&office={county}", "/tables/identities.csv?from=2026-06&to=2026-09&office={county}", "/tables/standards.csv?office={county}", "/tables/urban-rural.csv?office={county}&from=2026&to=2026", "/tables/simulation.csv?id=1", "/tables/reference.csv"));
        TABLE.put("GET /statistics/reference", showsNobody("/statistics/reference"));
    }

    private static void operationsOnTrailDraftsAndSessions() {
        TABLE.put("GET /audit?officer,page,subject", showsNobody("/audit?subject={file}", "/audit?subject={award}&subject={file}", "/audit?officer=tw-{township}",
            "/audit?officer=ca-{county}").repeatingWhatWasTyped());
        TABLE.put("GET /audit/verification?page", showsNobody("/audit/verification").repeatingWhatWasTyped());
        TABLE.put("GET /books/verification", showsNobody("/books/verification"));
        TABLE.put("GET /drafts", showsNobody("/drafts"));
        TABLE.put("GET /drafts/{form}", shows("tw", "/drafts/walk"));
        TABLE.put("PUT /drafts/{form}", needless("writes the officer's own draft, which no address names; GET /drafts/{form} shows whose it is"));
        TABLE.put("POST /drafts/{form}/actions/DISCARD", needless("throws the officer's own draft away, which no address names"));
        TABLE.put("GET /sessions?page,q", showsNobody("/sessions", "/sessions?q=tw-{township}"));
        TABLE.put("POST /sessions/{id}/actions/END", act("END_SESSION", "POST", "/sessions/nobodys/actions/END", "{}"));
    }

    private static void operationsOnRules() {
        TABLE.put("GET /offices?parent", showsNobody("/offices", "/offices?parent={county}"));
        TABLE.put("GET /offices/{code}", showsNobody("/offices/{township}"));
        TABLE.put("GET /standards?category,office,on", showsNobody("/standards?category=URBAN&office={township}", "/standards?category=URBAN&office={city}&on=2027-07-01"));
        TABLE.put("GET /standards/composition?office,on", showsNobody("/standards/composition?office={township}", "/standards/composition?office={city}&on=2027-07-01"));
        TABLE.put("GET /standards/history?category,office", showsNobody("/standards/history?category=URBAN&office={township}"));
        TABLE.put("POST /standards", act("DRAFT_STANDARD", "POST", "/standards", "{proposal}"));
        TABLE.put("POST /standards/calculations", shows("").asking("POST", "/standards/calculations", "{\"method\": \"ENGEL\", \"inputs\": {\"foodCost\": 1, \"engel\": \"40\"}}"));
        TABLE.put("GET /standards/{id}", shows("pp ms au", "/standards/{standard}"));
        TABLE.put("POST /standards/{id}/actions/{action}", act("PUBLISH_STANDARD", "POST", "/standards/{standard}/actions/PUBLISH", "{}")
            .and("WITHDRAW_STANDARD", "POST", "/standards/{standard}/actions/WITHDRAW", "{}"));
        TABLE.put("GET /rule-packs?on,region", showsNobody("/rule-packs?region={township}", "/rule-packs?region={city}&on=2027-01-01"));
        TABLE.put("GET /rule-packs/{id}", shows("pp au", "/rule-packs/{pack}"));
        TABLE.put("GET /rule-packs/{id}/differences?from", showsNobody("/rule-packs/{pack}/differences?from=1", "/rule-packs/1/differences?from={pack}"));
        TABLE.put("GET /rule-packs/{id}/preview", showsNobody("/rule-packs/{pack}/preview"));
        TABLE.put("GET /simulations", showsNobody("/simulations"));
        TABLE.put("GET /simulations/{id}", showsNobody("/simulations/1", "/simulations/2"));
        TABLE.put("POST /simulations", act("SIMULATE", "POST", "/simulations", "{\"office\": \"{city}\", \"on\": \"2026-10-09\"}"));
        TABLE.put("POST /simulations/{id}/actions/{action}", act("CANCEL_SIMULATION", "POST", "/simulations/1/actions/CANCEL", "{}")
            .and("HAND_OVER_SIMULATION", "POST", "/simulations/1/actions/HAND_OVER", "{}"));
        TABLE.put("POST /rule-packs", act("DRAFT_RULE_PACK", "POST", "/rule-packs", "{rules}"));
        TABLE.put("PUT /rule-packs/{id}", act("REVISE_RULE_PACK", "PUT", "/rule-packs/{pack}", "{rules}"));
        TABLE.put("POST /rule-packs/{id}/actions/{action}", act("PUBLISH_RULE_PACK", "POST", "/rule-packs/{pack}/actions/PUBLISH", "{}")
            .and("WITHDRAW_RULE_PACK", "POST", "/rule-packs/{pack}/actions/WITHDRAW", "{\"text\": \"x\"}"));
        TABLE.put("GET /price-indices?from,region,to", showsNobody("/price-indices", "/price-indices?region={city}&from=2026-01&to=2026-12"));
        TABLE.put("GET /heating-rates?region", showsNobody("/heating-rates", "/heating-rates?region={city}"));
        TABLE.put("POST /heating-rates", act("RECORD_HEATING", "POST", "/heating-rates", "{\"region\": \"{city}\", \"season\": 2040, \"category\": \"URBAN\", \"unit\": \"PERSON\","
            + " \"amount\": 1, \"firstMonth\": \"2040-11\", \"lastMonth\": \"2041-03\", \"document\": \"x\"}"));
        TABLE.put("POST /price-indices", act("RECORD_PRICES", "POST", "/price-indices",
            "{\"region\": \"{city}\", \"month\": \"2026-09\", \"indices\": {\"CPI\": \"0.1\", \"FOOD\": null, \"SCPI\": null}, \"source\": \"x\"}"));
        TABLE.put("GET /demonstration/clock", showsNobody("/demonstration/clock"));
        TABLE.put("PUT /demonstration/clock", act("MOVE_CLOCK", "PUT", "/demonstration/clock", "{\"now\": \"2026-11-02T09:00:00+08:00\"}"));
    }

    private static void pages() {
        TABLE.put("index.xhtml", showsNobody());
        TABLE.put("casework/work-list.xhtml?after", shows("tw tr cv ca ms au", "/casework/work-list.xhtml", "/casework/work-list.xhtml?after=2000-01-01.1"));
        TABLE.put("casework/decide.xhtml?no", shows("ca ta", "/casework/decide.xhtml?no={review}"));
        TABLE.put("casework/decisions.xhtml?after", shows("ca", "/casework/decisions.xhtml", "/casework/decisions.xhtml?after=2000-01-01.1"));
        TABLE.put("casework/overdue.xhtml?office", showsNobody("/casework/overdue.xhtml", "/casework/overdue.xhtml?office={county}"));
        TABLE.put("casework/random-checks.xhtml?id", shows("ca ms au", "/casework/random-checks.xhtml?id={check}"));
        TABLE.put("administration/staff.xhtml?from,id,q", showsNobody("/administration/staff.xhtml", "/administration/staff.xhtml?q=tw-{township}"));
        TABLE.put("administration/calendar.xhtml", showsNobody("/administration/calendar.xhtml"));
        TABLE.put("casework/files.xhtml?after,due,office,q,state", shows(CASES, "/casework/files.xhtml", "/casework/files.xhtml?office={township}", "/casework/files.xhtml?office={county}",
            "/casework/files.xhtml?q={idNumber}", "/casework/files.xhtml?q={name}", "/casework/files.xhtml?q={file}", "/casework/files.xhtml?office={township}&state=CONFIRMED",
            "/casework/files.xhtml?office={township}&after=2000-01-01.1", "/casework/files.xhtml?office={county}&due=OVERDUE"));
        TABLE.put("casework/case.xhtml?no", shows(CASES, "/casework/case.xhtml?no={file}", "/casework/case.xhtml?no={review}"));
        TABLE.put("casework/sheet.xhtml?no", shows(CASES, "/casework/sheet.xhtml?no={file}"));
        TABLE.put("casework/intake.xhtml?no", shows("tw", "/casework/intake.xhtml", "/casework/intake.xhtml?no={draft}", "/casework/intake.xhtml?no={file}"));
        TABLE.put("casework/family.xhtml?no", shows(SUPPORT, "/casework/family.xhtml?no={award}"));
        TABLE.put("publicnotice/board.xhtml?office", shows("tw tr ta cv ca cp ms pp ps au ad", "/publicnotice/board.xhtml?office={township}", "/publicnotice/board.xhtml?office={county}")
            .likeTheBoard());
        TABLE.put("award/awards.xhtml?after,office,state", shows(SUPPORT, "/award/awards.xhtml?office={township}", "/award/awards.xhtml?office={county}&state=ACTIVE",
            "/award/awards.xhtml?office={township}&after=1"));
        TABLE.put("award/award.xhtml?no", shows(SUPPORT, "/award/award.xhtml?no={award}"));
        TABLE.put("award/recognitions.xhtml?after", shows(CASES, "/award/recognitions.xhtml"));
        TABLE.put("award/dues.xhtml?after,kind,months", shows(SUPPORT, "/award/dues.xhtml?months=12", "/award/dues.xhtml?kind=RECHECK&months=12&after=2000-01-01.1", "/award/dues.xhtml?months=12&after={due}"));
        TABLE.put("award/recalculation.xhtml", showsNobody("/award/recalculation.xhtml"));
        TABLE.put("award/transfers.xhtml?after", shows("tw tr ta ca ms au", "/award/transfers.xhtml"));
        TABLE.put("roll/take-over.xhtml", showsNobody("/roll/take-over.xhtml"));
        TABLE.put("payment/runs.xhtml", showsNobody("/payment/runs.xhtml"));
        TABLE.put("payment/run.xhtml?after,id", shows(MONEY, "/payment/run.xhtml?id={run}&after={lines}", "/payment/run.xhtml?id={open}"));
        TABLE.put("payment/bank.xhtml?after,id", shows(MONEY, "/payment/bank.xhtml?id={run}", "/payment/bank.xhtml?id={open}&after=1"));
        TABLE.put("payment/recoveries.xhtml?after", shows(MONEY, "/payment/recoveries.xhtml", "/payment/recoveries.xhtml?after=1"));
        TABLE.put("payment/recovery.xhtml?no", shows(MONEY, "/payment/recovery.xhtml?no={award}"));
        TABLE.put("payment/changes.xhtml?after,id", shows(MONEY, "/payment/changes.xhtml?id={run}", "/payment/changes.xhtml?id={open}&after=1"));
        TABLE.put("payment/month.xhtml?month", showsNobody("/payment/month.xhtml", "/payment/month.xhtml?month=2026-11"));
        TABLE.put("fund/funds.xhtml?before,office,year", showsNobody("/fund/funds.xhtml", "/fund/funds.xhtml?office={county}&year=2026", "/fund/funds.xhtml?office={city}&year=2026&before=1000"));
        TABLE.put("fund/allocation.xhtml", showsNobody("/fund/allocation.xhtml"));
        TABLE.put("standard/standards.xhtml?office,on", shows("pp ms au", "/standard/standards.xhtml", "/standard/standards.xhtml?office={city}&on=2027-07-01"));
        TABLE.put("standard/standard.xhtml?id", shows("pp ms au", "/standard/standard.xhtml?id={standard}"));
        TABLE.put("standard/draft.xhtml", showsNobody("/standard/draft.xhtml"));
        TABLE.put("standard/packs.xhtml?region", shows("pp au", "/standard/packs.xhtml", "/standard/packs.xhtml?region={city}"));
        TABLE.put("standard/pack.xhtml?id", shows("pp au", "/standard/pack.xhtml?id={pack}"));
        TABLE.put("standard/pack-draft.xhtml?copy,id,region", shows("pp", "/standard/pack-draft.xhtml?id={pack}", "/standard/pack-draft.xhtml?copy={pack}&region={city}",
            "/standard/pack-draft.xhtml?region={city}"));
        TABLE.put("standard/compare.xhtml?a,b", showsNobody("/standard/compare.xhtml?a=1&b={pack}", "/standard/compare.xhtml?a={pack}&b=1"));
        TABLE.put("price/prices.xhtml?region", showsNobody("/price/prices.xhtml", "/price/prices.xhtml?region={city}"));
        TABLE.put("price/heating.xhtml", showsNobody("/price/heating.xhtml"));
        TABLE.put("simulation/preview.xhtml?pack", showsNobody("/simulation/preview.xhtml?pack={pack}"));
        TABLE.put("simulation/simulations.xhtml", shows("pp", "/simulation/simulations.xhtml"));
        TABLE.put("simulation/simulation.xhtml?id", showsNobody("/simulation/simulation.xhtml?id=1", "/simulation/simulation.xhtml?id=2"));
        TABLE.put("simulation/side-by-side.xhtml?a,b", showsNobody("/simulation/side-by-side.xhtml?a=1&b=2"));
        TABLE.put("simulation/replay.xhtml?after,id", shows("au", "/simulation/replay.xhtml", "/simulation/replay.xhtml?id={replay}", "/simulation/replay.xhtml?after=1"));
        TABLE.put("statistics/monthly.xhtml?by,month,office", showsNobody("/statistics/monthly.xhtml?month=2026-11&by=SPENDING", "/statistics/monthly.xhtml?month=2026-11", "/statistics/monthly.xhtml?month=2026-11&office={township}",
            "/statistics/monthly.xhtml?month=2026-11&office={county}"));
        TABLE.put("statistics/indicators.xhtml?month,office", showsNobody("/statistics/indicators.xhtml?month=2026-11", "/statistics/indicators.xhtml?month=2026-09&office={county}",
            "/statistics/indicators.xhtml?month=2026-11&office={township}"));
        TABLE.put("statistics/identities.xhtml?month,office", showsNobody("/statistics/identities.xhtml?month=2026-11", "/statistics/identities.xhtml?month=2026-09&office={county}",
            "/statistics/identities.xhtml?month=2026-09&office={township}"));
        TABLE.put("statistics/urban-rural.xhtml?from,office,to", showsNobody("/statistics/urban-rural.xhtml", "/statistics/urban-rural.xhtml?office={township}&from=2026&to=2026",
            "/statistics/urban-rural.xhtml?office={county}&from=2025&to=2027"));
        TABLE.put("statistics/reference.xhtml", showsNobody("/statistics/reference.xhtml"));
        TABLE.put("audit/trail.xhtml?after,no,who", showsNobody("/audit/trail.xhtml?no={file}", "/audit/trail.xhtml?who=tw-{township}").repeatingWhatWasTyped());
        TABLE.put("audit/check.xhtml", showsNobody("/audit/check.xhtml").repeatingWhatWasTyped());
        TABLE.put("audit/books.xhtml", showsNobody("/audit/books.xhtml"));
        TABLE.put("administration/sessions.xhtml?end,from,q", showsNobody("/administration/sessions.xhtml", "/administration/sessions.xhtml?q=tw-{township}"));
        TABLE.put("logged-in.xhtml", showsNobody("/logged-in.xhtml"));
        TABLE.put("administration/clock.xhtml", showsNobody("/administration/clock.xhtml"));
    }

    private static void acts() {
        String reading = "opens a page; the page's own line tries it";
        for (String opening : new String[] {"#{casePage.open()}", "#{filesPage.open()}", "#{workListPage.open()}", "#{decidePage.open()}", "#{decisionsPage.open()}", "#{intakePage.open()}", "#{home.lead()}", "#{draftPage.open()}",
            "#{packDraftPage.open()}", "#{previewPage.open()}", "#{simulationPage.open()}", "#{replayPage.open()}", "#{awardPage.open()}", "#{familyPage.open()}", "#{trailPage.open()}", "#{checkPage.open()}", "#{booksPage.open()}", "#{allocationPage.open()}", "#{recalculationPage.open()}", "#{takeOverPage.open()}"}) {
            TABLE.put(opening, needless(reading));
        }
        Recipe take = pressed(":go", "/casework/case.xhtml?no={draft}");
        for (String state : new String[] {"submitted", "correcting", "accepted", "ordered", "differs", "survey", "objected", "opinion", "notice", "ended", "review", "visit"}) {
            take = take.asking("PRESS", "/casework/case.xhtml?no={" + state + "}", null);
        }
        TABLE.put("#{(empty page ? casePage : page).take(act)}", take.asking("PRESS", "/award/award.xhtml?no={award}", null));
        TABLE.put("#{askedSources.ask(casePage.no)}", needless("asks the sources of a file's check; POST /applications/{number}/inquiries tries foreign ones"));
        TABLE.put("#{shownFields.show(empty of ? casePage.no : of, personal, whose)}", pressed("showPhone:go", "/casework/case.xhtml?no={file}"));
        TABLE.put("#{decidePage.take('CONFIRM')}", pressed("confirm:go", "/casework/decide.xhtml?no={review}"));
        TABLE.put("#{decidePage.take('REFUSE')}", pressed("refuse:go", "/casework/decide.xhtml?no={review}"));
        for (String step : new String[] {"chooseUnchanged", "preview", "back"}) {
            TABLE.put("#{decisionsPage." + step + "()}", needless("chooses among the rows that the page itself shows, in memory only"));
        }
        TABLE.put("#{decisionsPage.confirm()}", needless("confirms rows that the page itself found in the officer's area, each by the act that decide.xhtml tries"));
        TABLE.put("#{randomChecksPage.publish()}", needless("closes the list of the officer's own county, which no field names"));
        TABLE.put("#{randomChecksPage.draw()}", pressed("drawing:draw", "/casework/random-checks.xhtml?id={check}"));
        String register = "only the administrator of the province has this form; POST /staff and /staff/{id}/actions try the others";
        for (String step : new String[] {"save", "add", "end"}) {
            TABLE.put("#{staffForm." + step + "()}", needless(register));
        }
        TABLE.put("#{calendarPage.save()}", needless("only the administrator has this form; POST /calendars tries the others"));
        String own = "checks the chains of the officer's own area; GET /audit/verification tries other officers";
        TABLE.put("#{checkPage.begin()}", needless(own));
        TABLE.put("#{checkPage.goOn()}", needless(own));
        String books = "asks the books of the officer's own area; GET /books/verification tries other officers";
        TABLE.put("#{booksPage.begin()}", needless(books));
        TABLE.put("#{booksPage.goOn()}", needless(books));
        String anew = "reckons the awards of the officer's own county, which no field names; GET /recalculations tries other officers";
        TABLE.put("#{recalculationPage.look()}", needless(anew));
        TABLE.put("#{recalculationPage.carryOut()}", needless(anew));
        TABLE.put("#{recalculationPage.goOn()}", needless(anew));
        TABLE.put("#{sessionsPage.end()}", needless("ends a session of the login server; only the administrator has the page, POST /sessions/{id}/actions/END tries the others"));
        TABLE.put("#{intakePage.save()}", pressedHeldBack(":save", "/casework/intake.xhtml?no={draft}", "PUT /applications/{number} tries the act"));
        TABLE.put("#{intakePage.recompute()}", pressedInMemory(":recompute", "/casework/intake.xhtml?no={draft}"));
        TABLE.put("#{intakePage.add('members')}", pressedInMemory(":addMember", "/casework/intake.xhtml?no={draft}"));
        TABLE.put("#{(empty family ? intakePage : family).add(list)}", pressedInMemory(":addIncome", "/casework/intake.xhtml?no={draft}"));
        TABLE.put("#{familyPage.report()}", pressedHeldBack(":report", "/casework/family.xhtml?no={award}", "POST /awards/{number}/actions/{action} tries the act"));
        TABLE.put("#{familyPage.recompute()}", pressedInMemory(":recompute", "/casework/family.xhtml?no={award}"));
        TABLE.put("#{(empty family ? intakePage : family).remove(line)}", pressedInMemory(":remove", "/casework/family.xhtml?no={award}"));
        TABLE.put("#{intakePage.remove(line)}", pressedInMemory(":remove", "/casework/intake.xhtml?no={draft}"));
        TABLE.put("#{transfersPage.accept()}", needless("answers a certificate that the page's own list names; POST /award-transfers/{certificate}/actions/{action} tries foreign ones"));
        TABLE.put("#{transfersPage.decline()}", needless("answers a certificate that the page's own list names; POST /award-transfers/{certificate}/actions/{action} tries foreign ones"));
        TABLE.put("#{runPage.release()}", pressed(":release", "/payment/run.xhtml?id={open}"));
        TABLE.put("#{bankPage.take()}", needless("takes a file, which the walk does not send to a page; POST /payment-runs/{id}/returns tries the act"));
        TABLE.put("#{bankPage.giveBack(line.endToEndId())}", needless("the button stands beside a failed line, which the walk does not make; POST /payment-runs/{id}/actions/{action} tries the act"));
        TABLE.put("#{closingForm.close()}", needless("the button stands where every line has come through, which the walk does not make; POST /payment-runs/{id}/actions/{action} tries the act"));
        TABLE.put("#{recoveryPage.decide()}", needless("the form stands on the page of an award that was paid too much, which the walk does not make; POST /recoveries/{award}/actions/{action} tries the acts"));
        TABLE.put("#{monthPage.begin()}", needless("only the administrator of the province has this button, and no county in the province is foreign to him"));
        TABLE.put("#{runForm.cancel()}", pressed(":cancel", "/payment/run.xhtml?id={open}"));
        TABLE.put("#{runForm.override()}", needless("only a run with an award that is held has this button; POST /payment-runs/{id}/actions/{action} tries the act"));
        TABLE.put("#{carryForm.carry()}", needless("carries what the officer's own office has left, which no field names"));
        TABLE.put("#{allocationPage.look()}", needless("reckons a split of numbers that were typed; POST /funds/allocations/preview tries others"));
        TABLE.put("#{allocationPage.confirm()}", needless("passes down what the officer's own office has; POST /funds/allocations tries others"));
        TABLE.put("#{fundForm.enter()}", needless("enters into the books of the officer's own office, which the page names; POST /funds/entries tries others"));
        TABLE.put("#{runsPage.prepare()}", needless("prepares a month of the officer's own office, which no field of the page names; POST /payment-runs tries others"));
        String whole = "only a desk of the province has this button, and nothing in the province is foreign to it";
        TABLE.put("#{standardPage.publish()}", needless(whole));
        TABLE.put("#{standardPage.withdraw()}", pressed(":withdraw", "/standard/standard.xhtml?id={standard}"));
        TABLE.put("#{packActs.publish()}", needless(whole));
        TABLE.put("#{packActs.withdraw()}", needless(whole));
        TABLE.put("#{packDraftPage.save()}", needless(whole));
        for (String row : new String[] {"add('exemptIncome')", "add('deductions')", "add('property')", "add('benefit')", "add('topUps')", "add('priceLinkage')", "add('delegation')", "add('components')", "addStep()", "addNote(about)",
            "remove(line)", "remove(row)"}) {
            TABLE.put("#{packDraftPage." + row + "}", needless("adds or takes away a row of the form in memory; the saving is tried"));
        }
        String proposal = "writes a proposal that has no number yet; its saving is POST /standards for the page's own region";
        for (String step : new String[] {"save", "take", "recompute"}) {
            TABLE.put("#{draftPage." + step + "()}", needless(proposal));
        }
        TABLE.put("#{heatingPage.save()}", needless("records a published amount of the region that POST /heating-rates tries"));
        TABLE.put("#{priceForm.save()}", needless("records published prices of the region that POST /price-indices tries"));
        TABLE.put("#{simulationForm.ask()}", needless("asks for sums without a person; POST /simulations tries other officers and offices"));
        TABLE.put("#{simulationPage.cancel()}", needless("stops a simulation of the officer's own province; POST /simulations/{id}/actions/CANCEL tries others"));
        TABLE.put("#{simulationPage.handOver()}", needless("begins drafts in the officer's own province; POST /simulations/{id}/actions/HAND_OVER tries others"));
        TABLE.put("#{simulationPage.look()}", needless("looks again at the simulation that the page shows"));
        TABLE.put("#{previewPage.begin()}", needless("sums without a person over the officer's own province"));
        TABLE.put("#{previewPage.goOn()}", needless("sums without a person over the officer's own province"));
        TABLE.put("#{replayPage.begin()}", needless("begins a replay of the officer's own office, which no field names; GET /audit/replays/{id} shows whose it is"));
        TABLE.put("#{replayPage.cancel()}", needless("stops the replay of the officer's own office, which no field names; POST /audit/replays/{id}/actions/CANCEL tries others"));
        TABLE.put("#{replayPage.look()}", needless("looks again at the replays that the page shows"));
        for (String move : new String[] {"move", "plus1", "plus7"}) {
            TABLE.put("#{clockPage." + move + "()}", needless("moves the clock of the demonstration; PUT /demonstration/clock tries who may"));
        }
    }

    private static void others() {
        TABLE.put("channel payment/month.xhtml <p:poll", needless("looks again at the month that the page shows"));
        TABLE.put("channel simulation/replay.xhtml <p:poll", needless("looks again at the replays that the page shows"));
        TABLE.put("channel simulation/simulation.xhtml <p:poll", needless("looks again at the simulation that the page shows"));
        TABLE.put("servlet LogOut", needless("ends the session and shows nothing"));
        TABLE.put("servlet ErrorAnswer", needless("writes an error, whose words FailuresIT reads"));
        TABLE.put("servlet StillHere", needless("keeps the session alive and shows nothing"));
    }
}
