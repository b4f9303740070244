package org.residentpension.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.residentpension.launcher.County;
import org.residentpension.launcher.DemoAccounts;

/** One county that is the guest of a portal with a real Keycloak, for all tests that ask for it. */
public class GuestOfPortal implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        county(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == County.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return county(context);
    }

    static County county(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(GuestOfPortal.class))
                .getOrComputeIfAbsent("county", name -> started(), County.class);
    }

    private static County started() {
        County county = County.in(Counties.home("portal"), Counties.freePort());
        county.startOver();
        county.withPortal().start();
        county.deploy();
        DemoAccounts.write(county.home());
        return county;
    }
}
