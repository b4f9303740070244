package org.residentpension.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test plays a year in Fuliang, on a county of its own whose calendar it turns, on its screens in Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("demonstration")
@ExtendWith({Chromium.class, SeasonCounty.class})
@interface OnSeason {}
