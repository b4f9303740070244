package org.residentpension.portal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Lets a call through if the caller holds one of the named rights anywhere; where she holds it is her scope. */
@Requires
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class RequiresInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        Requires required = call.getMethod().getAnnotation(Requires.class);
        if (required.ofObject()) {
            caller.requireSignedIn();
        } else {
            caller.require(required.value());
        }
        return call.proceed();
    }
}
