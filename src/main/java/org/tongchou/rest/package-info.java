/**
 * The REST door: JSON in, acts at the boundaries, JSON out (api.md). A resource reads what was sent, calls one boundary and shapes the answer;
 * it decides nothing, opens no transaction and catches nothing.
 *
 * <p>Decided: bodies are read and written through the json room, never by the container's own JSON; every failure leaves through one place,
 * as a problem document (RFC 9457) in the caller's language, without a word about the inside of the house.
 */
package org.tongchou.rest;
