package org.residentpension.it.scenario.stage;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.conformance.Given;

/** Every request is one step of one user, so that the product's own request scope knows her and nobody else. */
@WebServlet("/scene/*")
public class SceneServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SceneServlet.class.getName());

    @Inject
    private transient Scene scene;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        JsonArrayBuilder answer = Json.createArrayBuilder();
        try {
            answer(request.getPathInfo(), request.getHeader("X-User"), Plain.read(request.getInputStream()), answer);
        } catch (RuntimeException broken) { // the case that broke it has to be told why
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            LOG.log(Level.WARNING, "a step broke", broken);
            answer.add(reason(broken));
        }
        Json.createWriter(response.getWriter()).writeArray(answer.build());
    }

    private void answer(String path, String user, Map<?, ?> body, JsonArrayBuilder answer) {
        Given step = new Given("step", body);
        switch (path) {
            case "/begin" -> {
                scene.begin((Map<?, ?>) body.get("fixtures"), (Map<?, ?>) body.get("given"), step.text("at"));
                scene.arrange();
            }
            case "/before" -> scene.before(user, step).forEach(helper -> answer.add(Json.createObjectBuilder(helper)));
            case "/open" -> scene.open(user, step);
            case "/step" -> {
                Outcome outcome = scene.perform(user, step);
                answer.add(outcome.done()).add(outcome.toString());
            }
            case "/moment" -> scene.moment(step);
            case "/race" -> answer.add(scene.race(user, step));
            case "/expect" -> scene.differences(step).forEach(answer::add);
            case "/try" -> scene.tryEverything(user, step).forEach(answer::add);
            case "/faults" -> scene.faults(step).forEach(answer::add);
            case "/payees" -> scene.payees(step).forEach(answer::add);
            case "/posted" -> answer.add(scene.posted());
            case "/agenda" -> scene.agenda(user, step).forEach(answer::add);
            case "/notice" -> scene.notice(step).forEach(answer::add);
            case "/password" -> scene.givePassword(user, step.text("password"));
            case "/state" -> answer.add(scene.state(step));
            default -> throw new IllegalArgumentException(path);
        }
    }

    private static String reason(Throwable broken) {
        String own = broken.getClass().getSimpleName() + ": " + broken.getMessage();
        return broken.getCause() == null ? own : own + " / " + reason(broken.getCause());
    }
}
