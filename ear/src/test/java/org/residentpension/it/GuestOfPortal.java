package org.residentpension.it;

import org.residentpension.launcher.County;
import org.residentpension.launcher.DemoAccounts;
import org.residentpension.launcher.Ports;

/** One county that is the guest of a portal with a real Keycloak, for all tests that ask for it. */
public class GuestOfPortal extends OneCounty {

    @Override
    County started() {
        County county = County.in(Counties.home("portal"), Ports.free());
        county.startOver();
        county.withPortal().start();
        county.deploy();
        DemoAccounts.write(county.home());
        return county;
    }
}
