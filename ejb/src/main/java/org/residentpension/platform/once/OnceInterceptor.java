package org.residentpension.platform.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Spends the form's token in the transaction of the use case, after the right was checked and before anything is done. */
@Once
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 10)
public class OnceInterceptor implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormToken token;

    @AroundInvoke
    Object spendFirst(InvocationContext call) throws Exception {
        token.spend();
        return call.proceed();
    }
}
