package org.residentpension.bench;

import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;
import org.residentpension.intake.IntakeSteps;
import org.residentpension.platform.crypto.Vault;

/** The beans of the ejb module that a payment file passes through, wired as the server wires them. */
final class Beans implements AutoCloseable {

    private static final List<String> NAMES = List.of(
            "intake.IntakeSteps",
            "intake.SheetImportRepository",
            "contribution.PaymentIntake",
            "contribution.PersonFactsReader",
            "contribution.ContributionPosting",
            "contribution.PaymentExceptions",
            "participant.StagedPersons",
            "account.LedgerRepository",
            "organization.DivisionRepository",
            "platform.AuditTrail",
            "platform.BusinessClock",
            "platform.PolicyProducer",
            "platform.job.JobQueue",
            "platform.job.JobRepository",
            "platform.sql.Database");

    private final WeldContainer container;

    Beans(Transactions transactions, Vault vault) {
        Weld weld = new Weld("bench")
                .disableDiscovery()
                .skipShutdownHook()
                .addBeanClass(RequiresNew.class)
                .addExtension(new Outside(transactions, vault))
                .addServices(new Resources(transactions.dataSource()), new Entities(transactions.entities()));
        NAMES.forEach(name -> weld.addBeanClass(type(name)));
        container = weld.initialize();
    }

    IntakeSteps steps() {
        return container.select(IntakeSteps.class).get();
    }

    @Override
    public void close() {
        container.close();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("org.residentpension." + name);
        } catch (ClassNotFoundException moved) {
            throw new IllegalStateException("the bean " + name + " is no longer where the measurement looks", moved);
        }
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
            throw new UnsupportedOperationException();
        }

        @Override
        public void cleanup() {}
    }

    private static <T> ResourceReferenceFactory<T> reference(T resource) {
        ResourceReference<T> reference = new SimpleResourceReference<>(resource);
        return () -> reference;
    }
}
