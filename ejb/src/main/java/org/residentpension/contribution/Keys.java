package org.residentpension.contribution;

/** Business keys of contribution records (R-IDEM): the same fact told again has the same key. */
final class Keys {

    private Keys() {}

    static String payment(String receiptNo, long person, int year) {
        return "T|" + person + "|" + year + "|INDIVIDUAL|" + receiptNo;
    }

    /** {@code times}: how often it was booked and taken back before; a key is never used twice. */
    static String sponsorship(long person, int year, int times) {
        return "S|" + person + "|" + year + (times == 0 ? "" : "|" + (times + 1));
    }

    static String history(long person, int year, ContributionItem item) {
        return "H|" + person + "|" + year + "|" + item;
    }

    /** A file of the provincial system tells at most one addition of each kind to a person-year. */
    static String province(long person, int year, ContributionItem item, long importId) {
        return "P|" + person + "|" + year + "|" + item + "|" + importId;
    }

    static String reversal(String key) {
        return key + "|R";
    }
}
