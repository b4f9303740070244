package org.residentpension.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Stand-ins for what a server hands out. */
final class Handles {

    private Handles() {}

    /** What a method of a stand-in does. */
    @FunctionalInterface
    interface Call {
        Object of(Method method, Object[] arguments) throws Exception;
    }

    static DataSource source(Callable<Connection> connections) {
        return of(DataSource.class, (method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return connections.call();
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    static <T> T of(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}
