package org.tongchou.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.tongchou.access.Refused;

/**
 * Takes a body in whole: at most 1 MiB, and right UTF-8. A form with a file is larger, and none but its readers know what is text in it; what a bank
 * answers is laid aside, at most 256 MiB, and read as a stream.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.ENTITY_CODER)
public class BodyGate implements ContainerRequestFilter {

    private static final int MOST_BYTES = 1 << 20;
    private static final long MOST_OF_A_BANK = 256L << 20;
    private static final Pattern OF_A_BANK = Pattern.compile("/?payment-runs/[^/]+/returns");
    private static final int MOST_WITH_A_FILE = 12 << 20;

    @Inject
    Sent sent;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.hasEntity()) {
            return;
        }
        if (OF_A_BANK.matcher(request.getUriInfo().getPath()).matches()) {
            Aside aside = Aside.of(request.getEntityStream(), MOST_OF_A_BANK).orElseThrow(BodyGate::tooLarge);
            sent.receive(aside.file(), aside.sha256());
            request.setEntityStream(InputStream.nullInputStream());
            return;
        }
        boolean withFile = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
        int most = withFile ? MOST_WITH_A_FILE : MOST_BYTES;
        if (request.getLength() > most) {
            throw tooLarge();
        }
        byte[] body = bytes(request, most);
        if (body.length > most) {
            throw tooLarge();
        }
        if (withFile) {
            sent.receive(body);
        } else {
            sent.receive(text(body));
        }
        request.setEntityStream(new ByteArrayInputStream(body));
    }

    /** A body that breaks off, or whose length or parts are not as its headers say, is the caller's fault. */
    private static byte[] bytes(ContainerRequestContext request, int most) {
        try {
            return request.getEntityStream().readNBytes(most + 1);
        } catch (IOException broken) {
            throw new BadRequestException(broken);
        }
    }

    static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException broken) {
            throw Refused.invalid("rest.notUtf8");
        }
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
}
