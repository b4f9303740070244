package org.residentpension.bench;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.residentpension.launcher.Store;

/** Transactions as the server holds them: one connection each; a new one suspends the one before. For one thread. */
final class Transactions implements AutoCloseable {

    private record Transaction(Connection connection, EntityManager entities) {}

    private final Store store;
    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Deque<Transaction> open = new ArrayDeque<>();

    Transactions(Store store) {
        this.store = store;
        this.dataSource = Handles.source(this::handle);
        this.factory = Persistence.createEntityManagerFactory(
                "resident-pension",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource,
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "eclipselink.logging.level",
                        "WARNING"));
    }

    /** Every handle is the connection of the transaction that runs. */
    DataSource dataSource() {
        return dataSource;
    }

    /** The entities of the transaction that runs. */
    EntityManager entities() {
        return Handles.of(
                EntityManager.class, (method, arguments) -> method.invoke(open.element().entities, arguments));
    }

    <T> T inNew(Callable<T> work) throws Exception {
        Connection connection = idle.isEmpty() ? store.application() : idle.pop();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        open.push(new Transaction(connection, null));
        try {
            EntityManager entities = factory.createEntityManager();
            open.pop();
            open.push(new Transaction(connection, entities));
            entities.getTransaction().begin();
            T result = work.call();
            entities.getTransaction().commit();
            connection.commit();
            entities.close();
            return result;
        } finally {
            open.pop();
            connection.rollback();
            idle.push(connection);
        }
    }

    @Override
    public void close() throws SQLException {
        factory.close();
        for (Connection connection : idle) {
            connection.close();
        }
    }

    /** Begin and end are ours alone, as they are the server's there. */
    private Connection handle() {
        Connection connection = open.element().connection;
        return Handles.of(Connection.class, (method, arguments) -> switch (method.getName()) {
            case "close", "commit", "setAutoCommit" -> null;
            default -> method.invoke(connection, arguments);
        });
    }
}
