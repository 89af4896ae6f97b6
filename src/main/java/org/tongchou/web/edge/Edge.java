package org.tongchou.web.edge;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.net.URI;

/** Puts the wall around the application before the server builds its own chain; found by the server through META-INF/services. */
public class Edge implements ServletExtension {

    private static final String PAGE_POLICY = "primefaces.CSP_POLICY";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        URI pages = URI.create(setting("TONGCHOU_URL", "http://localhost:8080"));
        LoginServer login = new LoginServer(URI.create(setting("TONGCHOU_OIDC_PROVIDER", "http://localhost:8180/realms/tongchou")));
        long mostBytes = Long.parseLong(setting("TONGCHOU_MAX_REQUEST_BYTES", "26214400"));
        context.setAttribute(LoginServer.class.getName(), login);
        deployment.addInitParameter(PAGE_POLICY, Policies.ofPages(login.address()));
        deployment.addInitialHandlerChainWrapper(next -> new Entrance(next, new SameOrigin(pages), mostBytes));
        deployment.addSecurityWrapper(next -> new LoginGate(next, login));
        // The incident's own line in the log names the fault without what it says, which may name a person.
        deployment.setExceptionHandler((exchange, request, response, fault) -> false);
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
