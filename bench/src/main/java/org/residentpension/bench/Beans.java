package org.residentpension.bench;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.residentpension.contribution.PaymentIntake;
import org.residentpension.intake.IntakeSteps;
import org.residentpension.platform.crypto.Vault;

/** The beans of the ejb module that a payment file passes through, wired as the server wires them. */
final class Beans implements AutoCloseable {

    private static final String OURS = "org.residentpension.";

    private final WeldContainer container;

    Beans(Transactions transactions, Vault vault) {
        Weld weld = new Weld("bench")
                .disableDiscovery()
                .skipShutdownHook()
                .addBeanClass(RequiresNew.class)
                .addExtension(new Outside(transactions, vault))
                .addServices(new Resources(transactions.dataSource()), new Entities(transactions.entities()));
        needed().forEach(weld::addBeanClass);
        container = weld.initialize();
    }

    IntakeSteps steps() {
        return container.select(IntakeSteps.class).get();
    }

    @Override
    public void close() {
        container.close();
    }

    /** The steps, the intake of payments, and every bean that one of them has injected, and so on. */
    private static Set<Class<?>> needed() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(IntakeSteps.class, PaymentIntake.class));
        while (!open.isEmpty()) {
            Class<?> bean = open.pop();
            if (isBean(bean) && found.add(bean)) {
                for (Field field : bean.getDeclaredFields()) {
                    if (field.isAnnotationPresent(Inject.class)) {
                        open.push(field.getType());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isBean(Class<?> type) {
        return type.getName().startsWith(OURS)
                && (type.isAnnotationPresent(ApplicationScoped.class) || type.isAnnotationPresent(Stateless.class));
    }

    /** What comes from outside of the beans. */
    static final class Outside implements Extension {

        private final Transactions transactions;
        private final Vault vault;

        Outside(Transactions transactions, Vault vault) {
            this.transactions = transactions;
            this.vault = vault;
        }

        void attributes(@Observes BeforeBeanDiscovery discovery) {
            discovery.addInterceptorBinding(TransactionAttribute.class);
        }

        void beans(@Observes AfterBeanDiscovery discovery) {
            discovery
                    .<Transactions>addBean()
                    .types(Transactions.class)
                    .scope(Singleton.class)
                    .createWith(context -> transactions);
            discovery.<Vault>addBean().types(Vault.class).scope(Singleton.class).createWith(context -> vault);
        }
    }

    private record Resources(DataSource dataSource) implements ResourceInjectionServices {

        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(InjectionPoint point) {
            return reference(dataSource);
        }

        @Override
        public ResourceReferenceFactory<Object> registerResourceInjectionPoint(String jndiName, String mappedName) {
            return reference(dataSource);
        }

        @Override
        public void cleanup() {}
    }

    private record Entities(EntityManager manager) implements JpaInjectionServices {

        @Override
        public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
            return reference(manager);
        }

        @Override
        public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(
                InjectionPoint point) {
            return () -> new SimpleResourceReference<>(manager.getEntityManagerFactory());
        }

        @Override
        public void cleanup() {}
    }

    private static <T> ResourceReferenceFactory<T> reference(T resource) {
        ResourceReference<T> reference = new SimpleResourceReference<>(resource);
        return () -> reference;
    }
}
