package org.residentpension.platform;

import java.util.ResourceBundle;

/** The version of this build, as it stands beside everything that it decided. */
public final class ProductVersion {

    public static final String CURRENT =
            ResourceBundle.getBundle("org.residentpension.platform.product").getString("version");

    private ProductVersion() {}
}
