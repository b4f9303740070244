package org.residentpension.it;

import org.residentpension.launcher.County;
import org.residentpension.launcher.DemoAccounts;

/** One county that is the guest of a portal with a real Keycloak, for all tests that ask for it. */
public class GuestOfPortal extends OneCounty {

    @Override
    County started() {
        County county = Counties.created("portal");
        county.withPortal().start();
        county.deploy();
        DemoAccounts.write(county.home());
        return county;
    }
}
