package org.residentpension.launcher;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.residentpension.demo.town.Cooperative;

/**
 * The subsidy season of this year in three villages, each as far as somebody wants to find it on the first day: in 蛟潭村 a draft, in
 * 胡宅村 a resolution that waits for the township, in 外蒋村 an effective scheme and its calculated run. Every step is taken on its page
 * by the officer whose step it is, so the rules were asked.
 */
final class DemoSeason {

    static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final int RESOLVED_DAYS_AGO = 14;
    private static final int HUNG_OUT_DAYS_AGO = 12;

    private final DemoDesk desk;
    private final Progress progress;
    private final DemoSchemes schemes;
    private final LocalDate today = LocalDate.now(OFFICE);

    DemoSeason(DemoDesk desk, Progress progress, DemoSchemes schemes) {
        this.desk = desk;
        this.progress = progress;
        this.schemes = schemes;
    }

    void prepare() {
        if (progress.has("season.done")) {
            return;
        }
        System.out.println("Preparing the subsidy season of " + today.getYear() + " in 蛟潭镇");
        for (Cooperative each : Cooperative.ALL) {
            pilot(each);
            once("scheme", each, () -> schemes.draw(each, today.getYear()));
        }
        Cooperative waijiang = Cooperative.ALL.get(1);
        Cooperative huzhai = Cooperative.ALL.get(2);
        submit(waijiang);
        submit(huzhai);
        approve(waijiang);
        calculate(waijiang);
        progress.put("season.done", "done");
    }

    private void pilot(Cooperative each) {
        String page = "collective/view?id=" + progress.get("collective." + each.key());
        once("pilot.apply", each, () -> FilledForm.on(
                        desk.of("VILLAGE_COLLECTIVE_LEAD", each.village()), page, "pilotApply")
                .number("last", "186000.00")
                .number("this", "205000.00")
                .number("disposable", "60000.00")
                .with("reason", "集体经济收入稳定，成员会议同意参加试点")
                .press("apply"));
        once("pilot.recommend", each, () -> FilledForm.on(desk.fuliang("TOWNSHIP_LEADER"), page, "pilotDecide")
                .press("recommend"));
        once("pilot.list", each, () -> FilledForm.on(desk.fuliang("COUNTY_HRSS_APPROVER"), page, "pilotDecide")
                .press("list"));
    }

    private void submit(Cooperative each) {
        String page = page("scheme", each);
        Visitor lead = desk.of("VILLAGE_COLLECTIVE_LEAD", each.village());
        List<String> places = List.of("村党支部办公室", "村委会会议室", "村党群服务中心", "村文化礼堂");
        for (int step = 0; step < places.size(); step++) {
            int number = step;
            once("deliberation." + step, each, () -> FilledForm.on(lead, page, "deliberate")
                    .choice("heldOn", today.minusDays(RESOLVED_DAYS_AGO + 6 - 2L * number))
                    .choice("noticeOn", today.minusDays(RESOLVED_DAYS_AGO + 12))
                    .with("place", places.get(number))
                    .with("minutesNo", "会议记录〔" + today.getYear() + "〕" + (number + 1) + "号")
                    .number("eligible", 45)
                    .number("present", 41)
                    .number("inFavour", 38)
                    .number("against", 2)
                    .number("abstained", 1)
                    .press("save"));
            once("minutes." + step, each, () -> FilledForm.on(lead, page, "prove")
                    .picture(DemoScan.png())
                    .press("minutes"));
        }
        once("disclosure", each, () -> FilledForm.on(desk.of("VILLAGE_SUPERVISOR", each.village()), page, "disclose")
                .with("place", "村务公开栏")
                .choice("from", today.minusDays(HUNG_OUT_DAYS_AGO))
                .press("save"));
        once("photo", each, () -> FilledForm.on(desk.of("VILLAGE_SUPERVISOR", each.village()), page, "prove")
                .picture(DemoScan.png())
                .press("photo"));
        once("submission", each, () -> FilledForm.on(lead, page, "submit").press("save"));
    }

    private void approve(Cooperative each) {
        once("township", each, () -> FilledForm.on(desk.fuliang("TOWNSHIP_LEADER"), page("scheme", each), "approve")
                .press("township"));
        once("county", each, () -> FilledForm.on(desk.fuliang("COUNTY_HRSS_APPROVER"), page("scheme", each), "approve")
                .press("county"));
    }

    private void calculate(Cooperative each) {
        Visitor clerk = desk.fuliang("TOWNSHIP_CLERK");
        once("run", each, () -> FilledForm.on(clerk, "subsidy/runs?year=" + today.getYear(), "open")
                .label("scheme", each.legalName())
                .press("save"));
        once("extract", each, () -> FilledForm.on(clerk, page("run", each), "extract")
                .with("why", "演示数据在期限之后录入")
                .press("save"));
        once("calculation", each, () -> FilledForm.on(clerk, page("run", each), "calculate")
                .press("save"));
    }

    private String page(String kind, Cooperative each) {
        return "subsidy/" + kind + "?id=" + DemoDesk.number(progress.get(mark(kind, each)));
    }

    private void once(String name, Cooperative each, Supplier<String> step) {
        if (!progress.has(mark(name, each))) {
            progress.put(mark(name, each), step.get());
        }
    }

    private static String mark(String name, Cooperative each) {
        return "season." + each.key() + "." + name;
    }
}
