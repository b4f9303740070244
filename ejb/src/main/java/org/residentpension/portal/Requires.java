package org.residentpension.portal;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a service method asks for; checked before the method runs, a refusal is put on record. On a class it holds for every
 * method that names none itself.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    @Nonbinding
    Right[] value() default {};

    /**
     * The method acts on one object whose place comes first (R-SEC-1: scope, then role and duty): it lets {@code
     * ScopeGuard.assertMay} decide both as soon as the object is loaded.
     */
    @Nonbinding
    boolean ofObject() default false;
}
