package org.residentpension.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Stand-ins for what a server hands out. */
final class Handles {

    private Handles() {}

    /** What a method of a stand-in does. */
    @FunctionalInterface
    interface Call {
        Object of(Method method, Object[] arguments) throws Exception;
    }

    /** Its connections are ours, all else is as the driver has it. */
    static DataSource source(Callable<Connection> connections) {
        DataSource driver = new MariaDbDataSource();
        return of(
                DataSource.class,
                (method, arguments) -> method.getName().equals("getConnection")
                        ? connections.call()
                        : method.invoke(driver, arguments));
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
