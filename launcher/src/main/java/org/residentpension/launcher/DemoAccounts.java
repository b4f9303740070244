package org.residentpension.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.residentpension.demo.town.Cooperative;

/**
 * One account per role in each demonstration county, all with the password of this run directory; a second administrator of each
 * county, who activates what the first one proposes, and a second reviewer, who approves corrections with her; and the posts of the other villages that subsidise.
 */
public final class DemoAccounts {

    /** Where the roles of one county hold. */
    private record Reach(String name, String city, String county, String town, String village, String idPrefix) {

        Reach in(String otherVillage) {
            return new Reach(name, city, county, town, otherVillage, idPrefix);
        }

        String of(String role) {
            return switch (role) {
                case "VILLAGE_ASSISTANT", "VILLAGE_COLLECTIVE_LEAD", "VILLAGE_SUPERVISOR" -> village;
                case "TOWNSHIP_CLERK", "TOWNSHIP_LEADER" -> town;
                case "MUNICIPAL_VIEWER" -> city;
                default -> county;
            };
        }
    }

    private static final List<Reach> COUNTIES = List.of(
            new Reach("xupu", "431200000000", "431224000000", "431224124000", "431224124200", "431299"),
            new Reach("fuliang", "360200000000", "360222000000", "360222103000", "360222103200", "360299"));

    /** Role and what the office calls its holder. */
    private static final List<List<String>> ROLES = List.of(
            List.of("VILLAGE_ASSISTANT", "村协理员"),
            List.of("VILLAGE_COLLECTIVE_LEAD", "集体经济组织负责人"),
            List.of("VILLAGE_SUPERVISOR", "村务监督"),
            List.of("TOWNSHIP_CLERK", "乡镇经办"),
            List.of("TOWNSHIP_LEADER", "乡镇分管领导"),
            List.of("COUNTY_CLERK", "县社保中心经办"),
            List.of("COUNTY_REVIEWER", "县社保中心复核"),
            List.of("COUNTY_HRSS_APPROVER", "县人社局批准"),
            List.of("COUNTY_ADMIN", "县级系统管理员"),
            List.of("FINANCE_OFFICER", "财政财务"),
            List.of("TAX_LIAISON", "税务联络员"),
            List.of("SECURITY_ADMIN", "安全管理员"),
            List.of("AUDITOR", "稽核审计"),
            List.of("MUNICIPAL_VIEWER", "市级备案"),
            List.of("STATISTICS_SERVICE", "统计接口"),
            List.of("TAX_SERVICE", "税务系统账号"),
            List.of("PROVINCE_SERVICE", "省级系统账号"));

    /** The first of them, whose posts are held in a village. */
    private static final int VILLAGE_ROLES = 3;

    private static final List<Cooperative> OTHER_VILLAGES = Cooperative.ALL.subList(1, Cooperative.ALL.size());
    private static final int COUNTY_DIGITS = 6;
    private static final String ADMINISTRATOR = "COUNTY_ADMIN";
    private static final String REVIEWER = "COUNTY_REVIEWER";
    private static final String SECOND = ".2";

    /** A post of the demonstration: role, what the office calls its holder, where it is held. */
    record Posting(String role, String title, String division) {}

    private DemoAccounts() {}

    /** The posts of people in one county. */
    static List<Posting> postings(String countyCode) {
        return COUNTIES.stream()
                .filter(county -> county.county().startsWith(countyCode))
                .flatMap(county -> ROLES.stream()
                        .filter(role -> !role.get(0).endsWith("_SERVICE"))
                        .map(role -> new Posting(role.get(0), role.get(1), county.of(role.get(0)))))
                .toList();
    }

    /** Writes those that are missing, and beside the database the list of those that stand for their role. */
    public static void write(Home home) {
        String password = new Secrets(home.secrets()).demonstrationPassword();
        Store store = Store.of(home.site());
        List<Account> all = all();
        try (Connection connection = store.application()) {
            AccountWriter writer = new AccountWriter(connection, store.vault());
            for (Account account : all) {
                writer.add(account, password);
            }
        } catch (SQLException refused) {
            throw new CannotStart("The demonstration accounts were not made: " + refused.getMessage(), refused);
        }
        RunDirectory.writeSecret(
                home.accounts(),
                onePerRole().stream()
                        .map(account -> json(account, password))
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    }

    static void print(Home home) {
        System.out.println("Demonstration accounts (all with the password "
                + new Secrets(home.secrets()).demonstrationPassword() + "):");
        for (Account account : all()) {
            System.out.printf(
                    "  %-34s %-24s %s%n",
                    account.userName(), account.post().role(), account.post().division());
        }
    }

    /** @param place at least the first six digits of the county, or the village in which a post of a village is held */
    static String userName(String role, String place) {
        return COUNTIES.stream()
                .filter(county -> county.county().startsWith(place.substring(0, COUNTY_DIGITS)))
                .map(county -> county.name() + "." + dotted(role) + suffixOf(county, place))
                .findFirst()
                .orElseThrow(() -> new CannotStart("The demonstration has no county " + place + "."));
    }

    private static String suffixOf(Reach county, String place) {
        return place.equals(county.village())
                ? ""
                : Cooperative.ALL.stream()
                        .filter(each -> each.village().equals(place))
                        .map(each -> "." + each.spelled())
                        .findFirst()
                        .orElse("");
    }

    /** The other administrator of the county, in person. */
    static String secondAdministrator(String countyCode) {
        return userName(ADMINISTRATOR, countyCode) + SECOND;
    }

    private static List<Account> all() {
        List<Account> all = new ArrayList<>(onePerRole());
        for (Reach county : COUNTIES) {
            all.add(account(county, List.of(ADMINISTRATOR, "县级系统管理员（二）"), all.size(), SECOND));
            all.add(account(county, List.of(REVIEWER, "县社保中心复核（二）"), all.size(), SECOND));
        }
        for (Cooperative each : OTHER_VILLAGES) {
            for (List<String> role : ROLES.subList(0, VILLAGE_ROLES)) {
                Reach there = COUNTIES.get(1).in(each.village());
                List<String> named = List.of(
                        role.get(0), role.get(1) + "·" + each.legalName().substring(6, 9));
                all.add(account(there, named, all.size(), "." + each.spelled()));
            }
        }
        return all;
    }

    private static List<Account> onePerRole() {
        List<Account> all = new ArrayList<>();
        for (Reach county : COUNTIES) {
            for (List<String> role : ROLES) {
                all.add(account(county, role, all.size(), ""));
            }
        }
        return all;
    }

    private static Account account(Reach county, List<String> role, int number, String suffix) {
        boolean service = role.get(0).endsWith("_SERVICE");
        // no identity number: a staff member of the demonstration is nobody
        Account.Holder holder = service
                ? null
                : new Account.Holder("演示·" + role.get(1), county.idPrefix() + "-demonstration-" + number);
        return new Account(
                new Account.Post(role.get(0), county.of(role.get(0))),
                county.name() + "." + dotted(role.get(0)) + suffix,
                holder,
                false);
    }

    private static String dotted(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static String json(Account account, String password) {
        return "  {\"role\":\"%s\",\"division\":\"%s\",\"userName\":\"%s\",\"password\":\"%s\",\"service\":%s}"
                .formatted(
                        account.post().role(),
                        account.post().division(),
                        account.userName(),
                        password,
                        account.service());
    }
}
