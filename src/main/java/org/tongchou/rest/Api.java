package org.tongchou.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Where the REST door stands. */
@ApplicationPath("/api/v1")
public class Api extends Application {
}
