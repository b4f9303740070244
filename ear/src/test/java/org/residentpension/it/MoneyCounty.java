package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.residentpension.demo.town.SyntheticId;
import org.residentpension.launcher.County;
import org.residentpension.launcher.DemoAccounts;
import org.residentpension.launcher.Store;
import org.residentpension.launcher.Visitor;

/** A county without demonstration data: officers with accounts, a village of payers, and files brought in over HTTP. */
final class MoneyCounty implements AutoCloseable {

    static final String TOWN = "431224124000";
    static final int YEAR = 2023;

    private static final String VILLAGE = "431224124200";
    private static final String CODE = "431224";
    private static final int PAYERS = 400;

    /** So many payers have different birthdays and are old enough in 2015. */
    private static final int BIRTHDAYS = 1_500;

    private final Map<String, Visitor> visitors = new HashMap<>();
    private County county;
    private CountyProcess database;
    private int next;

    private MoneyCounty(County county) {
        this.county = county;
    }

    /** @param name of its directory; the county is new */
    static MoneyCounty started(String name) {
        return started(name, PAYERS);
    }

    static MoneyCounty started(String name, int payers) {
        MoneyCounty started = new MoneyCounty(Counties.started(name));
        started.county.deploy();
        DemoAccounts.write(started.county.home());
        started.enroll(payers);
        return started;
    }

    /** Somebody who is enrolled since 2015 and has never paid; each one is handed out once. */
    Payer payer() {
        return payer(next++);
    }

    Books books() {
        return new Books(store());
    }

    Store store() {
        return Store.of(county.home().site());
    }

    County county() {
        return county;
    }

    Taken payments(PaymentRows rows) {
        return take("TAX_PAYMENTS", "TAX_LIAISON", YEAR, "税务回盘.csv", rows.csv());
    }

    Taken history(String... rows) {
        return take(
                "HISTORY", "COUNTY_CLERK", YEAR, "历年缴费.csv", Payer.csv("证件号码,姓名,年度,个人缴费,政府代缴,财政补贴,集体补助,缴费日期", rows));
    }

    Taken sponsorship(String... rows) {
        return take("SPONSORSHIP", "COUNTY_CLERK", YEAR, "政府代缴.csv", Payer.csv("年度,姓名,证件号码,代缴类别,代缴金额,批准日期,到账日期", rows));
    }

    Taken groups(String... rows) {
        return take("SPECIAL_GROUPS", "COUNTY_CLERK", YEAR, "特殊群体.csv", Payer.csv("数据月份,姓名,证件号码,类别,起始日期,终止日期", rows));
    }

    Taken take(String kind, String role, int year, String fileName, String content) {
        return await(upload(kind, role, year, fileName, content));
    }

    /** Starts the work and does not wait for it. */
    long upload(String kind, String role, int year, String fileName, String content) {
        return imports(role).upload(kind, TOWN, year, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    Taken await(long id) {
        JsonObject end = imports("COUNTY_CLERK").await(id);
        return new Taken(
                id,
                end.getString("state"),
                end.getInt("read"),
                end.getInt("added"),
                end.getInt("changed"),
                end.getInt("same"),
                end.getInt("refused"));
    }

    /** As the tax bureau's liaison decides about a payment file that was refused. */
    Taken takeGoodRows(long id) {
        imports("TAX_LIAISON").takeGoodRows(id);
        return await(id);
    }

    Imports imports(String role) {
        return new Imports(visitor(role));
    }

    /** What became of a file. */
    record Taken(long id, String state, long read, long added, long changed, long same, long refused) {}

    CountyProcess server() {
        return CountyProcess.of(county, "Payara");
    }

    CountyProcess database() {
        return database = database == null ? CountyProcess.of(county, "MariaDB") : database;
    }

    /** What {@code ./run} does after its server was killed: it stops what is left, and starts all of it once more. */
    void startAgain() {
        stop();
        visitors.clear();
        county = County.in(county.home(), county.address().getPort());
        county.start();
        county.deploy();
    }

    private void stop() {
        county.pause();
        if (database != null) {
            database.stop();
            database = null;
        }
    }

    Visitor visitor(String role) {
        return visitors.computeIfAbsent(
                role,
                name -> Visitor.signIn(
                        county.address(), county.demonstrationUser(name, CODE), county.demonstrationPassword()));
    }

    @Override
    public void close() {
        stop();
        County.forget(county.home());
    }

    static Payer payer(int number) {
        LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(number % BIRTHDAYS * 7L);
        String idNumber = SyntheticId.number("431299", birth, 801 + number / BIRTHDAYS);
        return new Payer("测付" + (char) ('一' + number), idNumber, birth);
    }

    private void enroll(int payers) {
        String[] rows = new String[payers];
        for (int i = 0; i < payers; i++) {
            Payer payer = payer(i);
            rows[i] = payer.name() + "," + payer.idNumber() + "," + VILLAGE + ",2015-01-01";
        }
        Taken roster = take("ROSTER", "COUNTY_CLERK", YEAR, "花名册.csv", Payer.csv("姓名,证件号码,户籍所在地代码,参保日期", rows));
        assertThat(roster.state()).isEqualTo("DONE");
        step("TOWNSHIP_CLERK", roster.id(), "township-check");
        step("COUNTY_REVIEWER", roster.id(), "county-review");
    }

    private void step(String role, long roster, String step) {
        imports(role).step(roster, step);
        assertThat(await(roster).state()).isEqualTo("DONE");
    }
}
