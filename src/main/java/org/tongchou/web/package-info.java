/**
 * The pages' frame: language, texts, the desk in the top bar, typed amounts and days, error messages, incident numbers and response headers.
 * The pages themselves live in a sub-package for each room.
 *
 * <p>Decided: no class here decides anything about a case. A refusal raised further in becomes a message in the error summary by one
 * translator; an unexpected fault becomes an incident number and its stack trace stays in the log.
 */
package org.tongchou.web;
