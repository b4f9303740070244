package org.residentpension.bench;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.residentpension.platform.sql.Database;

/**
 * Beans of the ejb module with what they have injected, where a container would be too much: whatever needs a caller or fires
 * events is left empty, for a calculation asks for neither.
 */
final class Wired {

    private static final String OURS = "org.residentpension.";

    private final Transactions transactions;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Wired(Transactions transactions) {
        this.transactions = transactions;
        made.put(Database.class, new Database(transactions.dataSource()));
    }

    <T> T get(Class<T> type) throws ReflectiveOperationException {
        if (!made.containsKey(type)) {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T bean = constructor.newInstance();
            made.put(type, bean);
            for (Field field : type.getDeclaredFields()) {
                fill(bean, field);
            }
            begin(bean, type);
        }
        return type.cast(made.get(type));
    }

    private static void begin(Object bean, Class<?> type) throws ReflectiveOperationException {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(bean);
            }
        }
    }

    private void fill(Object bean, Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        Class<?> type = field.getType();
        if (field.isAnnotationPresent(PersistenceContext.class)) {
            field.set(bean, transactions.entities());
        } else if (field.isAnnotationPresent(Resource.class)) {
            field.set(bean, transactions.dataSource());
        } else if (field.isAnnotationPresent(Inject.class)
                && type.getName().startsWith(OURS)
                && !type.isInterface()
                && !type.getSimpleName().equals("Caller")) {
            field.set(bean, get(type));
        }
    }
}
