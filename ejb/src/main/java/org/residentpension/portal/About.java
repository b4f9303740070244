package org.residentpension.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The object, or the objects, that a service method is about. A caller without the right is told first whether the object is hers to see at all
 * (R-SEC-1): what lies outside her divisions is answered as if it were not there.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface About {

    /** The table of the object, whose {@code id} the parameter is (or holds, several); empty where the parameter is the code of a division. */
    String value() default "";
}
