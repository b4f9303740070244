package org.residentpension.demo.town;

/** How many people carry which special-group status; people with both are counted in each of the two. */
record Quotas(
        int extremeHardship,
        int minimumLiving,
        int disabled,
        int disabledWithMinimumLiving,
        int monitored,
        int monitoredWithMinimumLiving,
        int lifted) {}
