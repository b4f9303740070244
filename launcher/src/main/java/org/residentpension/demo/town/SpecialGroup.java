package org.residentpension.demo.town;

/** The statuses of the lists, with the office that keeps each list. */
enum SpecialGroup {
    EXTREME_HARDSHIP("特困", "民政局", true),
    MINIMUM_LIVING("低保", "民政局", true),
    SEVERE_DISABILITY("重残", "残疾人联合会", true),
    MONITORED("监测户", "乡村振兴局", false),
    LIFTED("脱贫户", "乡村振兴局", false);

    final String label;
    final String office;
    final boolean sponsored;

    SpecialGroup(String label, String office, boolean sponsored) {
        this.label = label;
        this.office = office;
        this.sponsored = sponsored;
    }
}
