package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One settled year of one person, as the county's old books have it. */
record PastPayment(Resident person, int year, int own, int sponsored, int matching, LocalDate paidOn) {

    static List<PastPayment> of(Town town) {
        Random random = town.randomFor("history");
        List<PastPayment> all = new ArrayList<>();
        for (int year = town.plan().year() - 3; year < town.plan().year(); year++) {
            for (Resident person : town.people()) {
                add(all, person, year, town.plan(), random);
            }
        }
        return all;
    }

    private static void add(List<PastPayment> all, Resident person, int year, TownPlan plan, Random random) {
        Levy levy = plan.levy();
        LocalDate listDay = levy.sponsorshipApprovedOn().withYear(year);
        boolean joined = !person.enrolledOn.isAfter(listDay);
        int sponsored = joined && !person.firstPayer() && person.sponsorableOn(listDay) ? Levy.SPONSORED : 0;
        int own = paid(person, year, plan) ? own(person, sponsored, levy, random) : 0;
        if (own + sponsored > 0) {
            LocalDate day = own > 0 ? levy.season().day(year, random) : LocalDate.of(year, 12, 10);
            LocalDate paidOn = day.isBefore(person.enrolledOn) ? person.enrolledOn : day;
            all.add(new PastPayment(person, year, own, sponsored, levy.matchingFor(own + sponsored), paidOn));
        }
    }

    /** Those who stopped paying missed the last year too; the planted gaps stay open. */
    private static boolean paid(Resident person, int year, TownPlan plan) {
        if (person.payingSince == 0 || year < person.payingSince) {
            return false;
        }
        if (year == person.payingSince) {
            return true;
        }
        return person.tier > 0 && !person.is(Mark.GAP_BACK_PAYMENT) && !person.is(Mark.LUMP_SUM);
    }

    private static int own(Resident person, int sponsored, Levy levy, Random random) {
        if (sponsored > 0) {
            return levy.lowestTier() - sponsored;
        }
        boolean keptTier = !person.is(Mark.TOPPED_UP) && person.tier > 0 && random.nextInt(100) < 75;
        return keptTier && !person.sponsored ? person.tier : levy.lowestTier();
    }
}
