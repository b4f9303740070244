package org.residentpension.kernel;

import java.util.Locale;
import java.util.ResourceBundle;

/** Text bundles in UTF-8: Chinese first, other languages beside it. Never the language of the server. */
public final class Sentences {

    private static final ResourceBundle.Control CHINESE_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** The bundle of that name in that language, in Chinese where the language is missing. */
    public static ResourceBundle of(String bundle, Locale locale) {
        return ResourceBundle.getBundle(bundle, locale, Sentences.class.getClassLoader(), CHINESE_FIRST);
    }
}
