package org.residentpension.it.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One county with a tax bureau for all tests that ask for it. */
class TaxMachines implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TaxMachine.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(TaxMachines.class))
                .getOrComputeIfAbsent("machine", name -> started(), TaxMachine.class);
    }

    private static TaxMachine started() {
        try {
            return new TaxMachine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
