package org.residentpension.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Brings the schema to this version before anything else starts; a migration that fails stops the deployment. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrator {

    @Resource(lookup = "jdbc/resident-pension-owner")
    private DataSource owner;

    @Inject
    @ConfigProperty(name = "residentpension.app.user", defaultValue = "rp_app")
    private String applicationUser;

    @PostConstruct
    void migrate() {
        Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(owner)
                .table("rp_schema_history")
                // the server's own timer and batch tables may stand in the same schema already
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("app_user", applicationUser))
                .load()
                .migrate();
    }
}
