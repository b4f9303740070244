package org.residentpension.it.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One county with a tax bureau for all tests that ask for it; whoever asks for a notice gets a new case, played up to it. */
class TaxMachines implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> asked = parameter.getParameter().getType();
        return asked == TaxMachine.class || asked == TaxNotice.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TaxMachine machine = context.getRoot()
                .getStore(Namespace.create(TaxMachines.class))
                .getOrComputeIfAbsent("machine", name -> started(), TaxMachine.class);
        return parameter.getParameter().getType() == TaxNotice.class ? TaxNotice.issued(machine) : machine;
    }

    private static TaxMachine started() {
        try {
            return new TaxMachine();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
