package org.residentpension.contribution;

/** Business keys of contribution records (R-IDEM): the same fact told again has the same key. */
final class Keys {

    private Keys() {}

    static String payment(String receiptNo, long person, int year) {
        return "T|" + person + "|" + year + "|INDIVIDUAL|" + receiptNo;
    }

    static String sponsorship(long person, int year) {
        return "S|" + person + "|" + year;
    }

    static String history(long person, int year, ContributionItem item) {
        return "H|" + person + "|" + year + "|" + item;
    }

    static String reversal(String key) {
        return key + "|R";
    }
}
