package org.residentpension.platform.once;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On every service method that a form calls to change something, beside {@code @Requires}. The form holds {@code
 * <r:once/>}; that is all a page author writes. A form without it fails at its first use. Calls that do not come from a
 * form (jobs, the machine view with its Idempotency-Key) pass.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Once {}
