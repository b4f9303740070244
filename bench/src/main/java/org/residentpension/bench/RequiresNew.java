package org.residentpension.bench;

import jakarta.annotation.Priority;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Does what the server does for the one transaction attribute that our services name. */
@Interceptor
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class RequiresNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Transactions transactions;

    @AroundInvoke
    Object inTransaction(InvocationContext call) throws Exception {
        return transactions.inNew(call::proceed);
    }
}
