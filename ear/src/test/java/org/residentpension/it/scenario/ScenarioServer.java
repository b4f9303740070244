package org.residentpension.it.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.residentpension.conformance.Comparison;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.conformance.RegionLaw;
import org.residentpension.conformance.Schemes;
import org.residentpension.it.Counties;
import org.residentpension.it.Ear;
import org.residentpension.it.Patience;
import org.residentpension.it.scenario.stage.SceneServlet;
import org.residentpension.launcher.County;

/** A county of its own with the application and, beside it, the stage. Started by the first case that is played. */
final class ScenarioServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String name;
    private County county;
    private URI scene;

    ScenarioServer() {
        this("scenario");
    }

    /** @param name of the directory of its county */
    ScenarioServer(String name) {
        this.name = name;
    }

    /** The county that the cases were played in; null before the first. */
    County county() {
        return county;
    }

    /** What the stage answers to a request of {@code user}; null for nobody. */
    JsonArray ask(String path, String user, Map<String, Object> body) {
        start();
        HttpRequest.Builder request = HttpRequest.newBuilder(scene.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        Json.createObjectBuilder(body).build().toString()));
        if (user != null) {
            request.header("X-User", user);
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readArray();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Where the product itself answers. */
    URI address() {
        start();
        return county.address();
    }

    private void start() {
        if (county != null) {
            return;
        }
        county = Counties.started(name);
        scene = county.address().resolve("/it/scene/");
        Ear.deployBeside(stage(), county);
    }

    private static WebArchive stage() {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addPackages(true, SceneServlet.class.getPackage())
                .addClasses(
                        Given.class, Fixtures.class, RegionLaw.class, Comparison.class, Schemes.class, Patience.class)
                .addClass(Given.class.getPackageName() + ".MissingFieldException")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    @Override
    public void close() {
        if (county != null) {
            county.close();
        }
    }
}
