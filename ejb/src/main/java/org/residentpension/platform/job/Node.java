package org.residentpension.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.util.UUID;

/** This server among those that share the database, and this life of it: what an earlier life has claimed is free again. */
@ApplicationScoped
class Node {

    private String name;
    private String owner;

    @PostConstruct
    void begin() {
        name = System.getProperty("com.sun.aas.instanceName", "server") + "@"
                + System.getProperty("com.sun.aas.hostName", "localhost");
        owner = name + "/" + ManagementFactory.getRuntimeMXBean().getStartTime() + "-"
                + UUID.randomUUID().toString().substring(0, 8);
    }

    String name() {
        return name;
    }

    /** The name of the server and of its life. */
    String owner() {
        return owner;
    }
}
