package org.residentpension.platform.once;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Spends the form's token in the transaction of the use case. Before the right is checked: as the transaction's first
 * statement it waits for a twin and sees what that did, instead of failing on a snapshot taken earlier.
 */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
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
