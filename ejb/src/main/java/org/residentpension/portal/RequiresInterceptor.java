package org.residentpension.portal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;

/**
 * Lets a call through if the caller holds one of the named rights anywhere; where she holds it is her scope. What is refused
 * later on, once the method has said what is attempted, is put on record as well.
 */
@Requires
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        return caller.through(() -> checked(call));
    }

    private Object checked(InvocationContext call) throws Exception {
        Requires required = required(call.getMethod());
        if (required.ofObject()) {
            caller.requireSignedIn();
            return call.proceed();
        }
        String subject = subject(call);
        if (subject == null) {
            caller.require(required.value());
        } else {
            caller.requireFor(subject, required.value());
        }
        return call.proceed();
    }

    private static Requires required(Method method) {
        Requires own = method.getAnnotation(Requires.class);
        return own == null ? method.getDeclaringClass().getAnnotation(Requires.class) : own;
    }

    /** As {@code table:id}; null for a method that is about nothing in particular. */
    private static String subject(InvocationContext call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            About about = parameters[i].getAnnotation(About.class);
            if (about != null) {
                String table = about.value().isEmpty() ? Caller.DIVISIONS : about.value();
                return subject(table, call.getParameters()[i]);
            }
        }
        return null;
    }

    /** Of several objects the first one stands for all; the method itself looks at every one. */
    private static String subject(String table, Object about) {
        if (!(about instanceof Collection<?> several)) {
            return table + ":" + about;
        }
        return several.isEmpty() ? null : table + ":" + several.iterator().next();
    }
}
