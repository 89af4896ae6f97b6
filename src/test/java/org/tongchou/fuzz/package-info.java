/**
 * Bodies that nobody should send: right requests of the means test, spoilt at random from a fixed seed. They go through the readers in memory, and over REST from
 * the tests and from {@code deploy/fuzz}. Decided: a fuzzer of our own, because it knows the shape of a request, and any of its bodies is made again from its number.
 */
package org.tongchou.fuzz;
