package org.residentpension.villagesubsidy.rules.scheme;

/** 一村一策 and 一事一策 (S2-31): one scheme of the village a year, and beside it schemes for single matters under the same cap. */
public enum SchemeScope {
    VILLAGE,
    MATTER
}
