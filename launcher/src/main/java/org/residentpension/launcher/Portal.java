package org.residentpension.launcher;

import java.net.URI;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The portal whose guest the demonstration is: its sign-on server, and a page of its own that shows ours in a frame. */
public final class Portal {

    private static final int SECRET = 32;
    private static final int KEY_BITS = 2048;

    private final Home home;
    private final URI module;
    private final Keycloak signOn;
    private final HostPage page;
    private final PrivateKey key = newKey();
    private final String secret = Secrets.random(SECRET);

    Portal(Home home, Processes processes, URI module) {
        this.home = home;
        this.module = module;
        this.signOn = new Keycloak(home, processes, Ports.free());
        this.page = new HostPage(module, signOn.issuer());
    }

    void begin(Secrets secrets) {
        page.start();
        signOn.start(
                DemoRealm.json(module, page.address(), secret, secrets.demonstrationPassword(), pem(key)),
                secrets.demonstrationPassword());
    }

    void await() {
        signOn.await();
    }

    /** What the county writes into its site.properties. */
    Map<String, Object> settings() {
        Map<String, Object> values = new LinkedHashMap<>();
        String base = module.toString();
        values.put("residentpension.public.base-url", base.substring(0, base.length() - 1));
        values.put("residentpension.oidc.issuer", signOn.issuer());
        values.put("residentpension.oidc.client-id", DemoRealm.CLIENT);
        values.put("residentpension.oidc.client-secret", secret);
        values.put("residentpension.embed.allowed-origins", origin(page.address()));
        values.put("residentpension.host.deep-link", page.address() + "?open={path}");
        values.put("residentpension.host.name", "溆浦县政务内网（演示）");
        values.put("residentpension.host.home", page.address());
        return values;
    }

    public URI page() {
        return page.address();
    }

    public URI issuer() {
        return signOn.issuer();
    }

    /** With which the sign-on server signs; what else would test that a token is refused for one fault alone? */
    public PrivateKey signingKey() {
        return key;
    }

    private static PrivateKey newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(PrivateKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** As if its machine had failed. */
    public void stopSignOn() {
        signOn.fail();
    }

    public void restartSignOn() {
        signOn.launch();
        signOn.await();
    }

    CompletableFuture<String> onEnd() {
        return signOn.onEnd();
    }

    void stop() {
        page.stop();
        signOn.stop();
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
