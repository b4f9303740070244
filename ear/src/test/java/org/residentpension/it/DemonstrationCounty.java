package org.residentpension.it;

import org.residentpension.launcher.County;

/** One county with its demonstration for all tests that ask for it, started before the first and stopped at the end. */
public class DemonstrationCounty extends OneCounty {

    @Override
    County started() {
        County county = Counties.started("demonstration");
        county.deploy();
        county.demonstrate();
        return county;
    }
}
