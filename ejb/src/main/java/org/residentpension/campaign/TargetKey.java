package org.residentpension.campaign;

import org.residentpension.campaign.rules.Metric;

/** Which target is meant. There is one for each division, year and metric. */
public record TargetKey(String division, int year, Metric metric) {}
