package org.residentpension.demo.town;

import java.util.List;

/**
 * The collective of a demonstration village as its township registers it. Credit codes and account numbers are invented: the
 * county's code in them, 360299, is not allocated.
 *
 * @param key how the worked examples call village and collective
 * @param spelled the village in letters, for names of files and accounts
 */
public record Cooperative(
        String key,
        String village,
        String spelled,
        String legalName,
        String creditCode,
        String representative,
        Bank bank) {

    private static final String CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Its own account. */
    public record Bank(String name, String account) {}

    /** Of 蛟潭村, 外蒋村 and 胡宅村, in this order. */
    public static final List<Cooperative> ALL = List.of(
            of("A", "360222103200", "jiaotan", "蛟潭村", "N2360299MF0000001", "汪立新"),
            of("B", "360222103202", "waijiang", "外蒋村", "N2360299MF0000002", "程国平"),
            of("C", "360222103203", "huzhai", "胡宅村", "N2360299MF0000003", "胡先文"));

    private static Cooperative of(
            String key, String village, String spelled, String name, String codeBegins, String representative) {
        return new Cooperative(
                key,
                village,
                spelled,
                "浮梁县蛟潭镇" + name + "股份经济合作社",
                codeBegins + checkCharacter(codeBegins),
                representative,
                new Bank("浮梁农商银行蛟潭支行", "6230" + village + key.codePointAt(0)));
    }

    /** GB 32100-2015: weights are the powers of three modulo 31. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (char each : code.toCharArray()) {
            sum += CODE_ALPHABET.indexOf(each) * weight;
            weight = weight * 3 % 31;
        }
        return CODE_ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
