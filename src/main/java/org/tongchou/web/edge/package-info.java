/**
 * The outer wall of the house: what holds for every request and every answer, before and behind the login, whatever page, resource, file or
 * fault it is about. Headers and cookies of every answer, methods and origins that are turned away, the login server's absence, and the form
 * of every error: a problem document for programs, a page for people, an incident number in both and in the log.
 *
 * <p>Decided (docs/decisions/0012): it stands before the server's own login mechanism, for a filter of the servlets never sees what that
 * mechanism answers by itself; and nothing here reads the database or belongs to a session, so that it also answers when those are away.
 */
package org.tongchou.web.edge;
