package org.residentpension.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test brings files into a county of payers; a parameter of type MoneyCounty gives it. Afterwards the books must add up. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MoneyCounties.class)
@interface OnMoneyCounty {}
