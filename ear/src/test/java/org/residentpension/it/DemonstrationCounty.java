package org.residentpension.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.residentpension.launcher.County;

/** One county with its demonstration for all tests that ask for it, started before the first and stopped at the end. */
public class DemonstrationCounty implements BeforeAllCallback, ParameterResolver {

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
                .getStore(Namespace.create(DemonstrationCounty.class))
                .getOrComputeIfAbsent("county", name -> started(), County.class);
    }

    private static County started() {
        County county = Counties.started("demonstration");
        county.deploy();
        county.demonstrate();
        return county;
    }
}
