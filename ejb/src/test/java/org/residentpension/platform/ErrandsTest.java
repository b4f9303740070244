package org.residentpension.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErrandsTest {

    private static final Logger LOG = Logger.getLogger(Errands.class.getName());

    private final List<LogRecord> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.setUseParentHandlers(false);
        LOG.addHandler(listener);
    }

    @AfterEach
    void listen_no_more() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void an_outage_of_the_database_is_one_line_without_a_stack() {
        fail(new StorageFailure(new SQLNonTransientConnectionException("connection refused", "08000")));
        fail(new IllegalStateException(new SQLException("no connection could be allocated")));

        assertThat(told).extracting(LogRecord::getLevel).containsOnly(Level.WARNING);
        assertThat(told).extracting(LogRecord::getThrown).containsOnlyNulls();
    }

    @Test
    void a_fault_of_ours_is_told_with_its_stack() {
        NullPointerException fault = new NullPointerException();
        fail(fault);
        fail(new StorageFailure(new SQLSyntaxErrorException("no such column", "42S22")));

        assertThat(told).extracting(LogRecord::getLevel).containsOnly(Level.SEVERE);
        assertThat(told).extracting(LogRecord::getMessage).containsOnly("cannot look for work");
        assertThat(told.get(0).getThrown()).isSameAs(fault);
    }

    private static void fail(RuntimeException broken) {
        new Errands().run("look for work", () -> {
            throw broken;
        });
    }
}
