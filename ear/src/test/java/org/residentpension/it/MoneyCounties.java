package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One county of payers for all tests that ask for it. After each test every journal balances and the books agree (R4, R5). */
class MoneyCounties implements AfterEachCallback, ParameterResolver {

    @Override
    public void afterEach(ExtensionContext context) {
        assertThat(county(context).books().faults()).isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MoneyCounty.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return county(context);
    }

    static MoneyCounty county(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(MoneyCounties.class))
                .getOrComputeIfAbsent("county", name -> MoneyCounty.started("money"), MoneyCounty.class);
    }
}
