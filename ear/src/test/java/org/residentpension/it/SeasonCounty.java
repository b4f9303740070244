package org.residentpension.it;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.residentpension.launcher.County;

/** Fuliang alone, with people, payments and rolls but without schemes, and beside the application a calendar to turn. */
public class SeasonCounty extends OneCounty {

    private static final String FULIANG = "360222";

    @Override
    County started() {
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
