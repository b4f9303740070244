package org.residentpension.it;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.residentpension.launcher.County;

/** Fuliang alone, with people, payments and rolls but without schemes, and beside the application a calendar to turn. */
public class SeasonCounty implements ParameterResolver {

    private static final String FULIANG = "360222";

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
                .getStore(Namespace.create(SeasonCounty.class))
                .getOrComputeIfAbsent("county", name -> started(), County.class);
    }

    private static County started() {
        County county = Counties.started("season");
        Ear.deployBeside(
                ShrinkWrap.create(WebArchive.class, "it.war")
                        .addClasses(CalendarServlet.class, OpenDoor.class)
                        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml"),
                county);
        county.demonstrate(FULIANG);
        return county;
    }
}
