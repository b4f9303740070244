package org.residentpension.it;

import java.util.Arrays;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.residentpension.launcher.County;

/** Starts one server before the first test that needs it for Arquillian, and stops it after the last. */
public class ServerForArquillian implements TestExecutionListener {

    private County county;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        boolean needed = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .anyMatch(ServerForArquillian::runsInTheServer);
        if (needed) {
            county = Counties.started("server");
            county.install();
            // read by arquillian.xml
            System.setProperty("rp.admin.port", String.valueOf(county.adminPort()));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (county != null) {
            county.close();
        }
    }

    private static boolean runsInTheServer(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .filter(type -> Arrays.stream(type.getAnnotationsByType(ExtendWith.class))
                        .anyMatch(e -> Arrays.asList(e.value()).contains(ArquillianExtension.class)))
                .isPresent();
    }
}
