package org.residentpension.demo.town;

/** Where and when: the town, its county and the contribution year of the demonstration. */
public record Place(String idPrefix, String county, String countyName, String town, String townName, int year) {

    public String title(String document) {
        return countyName + townName + year + "年度城乡居民基本养老保险" + document;
    }
}
