package org.tongchou.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tongchou.json.Json;

/** Answers with a body written by the json room. */
final class Replies {

    private Replies() {
    }

    /** 200 with a body. */
    static Response ok(Object body) {
        return json(Response.ok(), body);
    }

    /** 200 with a body that has a version: an act on it sends the tag back as {@code If-Match}. */
    static Response ok(Object body, int version) {
        return json(Response.ok().tag(new EntityTag(Integer.toString(version))), body);
    }

    /** 202 with how far it is. */
    static Response accepted(Object body) {
        return json(Response.accepted(), body);
    }

    /** 201 with the address of what was made, and its version. */
    static Response created(URI place, Object body, int version) {
        return json(Response.created(place).tag(new EntityTag(Integer.toString(version))), body);
    }

    /** 201 with the address of what was made. */
    static Response created(URI place, Object body) {
        return json(Response.created(place), body);
    }

    /** 202 with the address at which it can be seen how far it is. */
    static Response accepted(URI place, Object body) {
        return json(Response.accepted().location(place), body);
    }

    private static Response json(Response.ResponseBuilder reply, Object body) {
        return reply.type(MediaType.APPLICATION_JSON).entity(Json.write(body)).build();
    }
}
