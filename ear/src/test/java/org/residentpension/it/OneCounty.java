package org.residentpension.it;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.residentpension.launcher.County;

/** A county that all tests that ask for it have in common, started before the first and stopped at the end. */
abstract class OneCounty implements BeforeAllCallback, ParameterResolver {

    abstract County started();

    @Override
    public final void beforeAll(ExtensionContext context) {
        county(context);
    }

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == County.class;
    }

    @Override
    public final Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return county(context);
    }

    final County county(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(getClass()))
                .getOrComputeIfAbsent("county", name -> started(), County.class);
    }
}
