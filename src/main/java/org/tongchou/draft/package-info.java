/**
 * What an officer has begun to type and not handed in yet, kept on the server while it is typed, so that it outlives the page, the session,
 * the computer and this server. Only its author reads it, and only at the office where it was typed; it is no act and has no line in the
 * trail. The act that hands the form in throws it away in its own transaction. What stands in it is the page's affair: nothing reads it here.
 *
 * <p>Decided: a draft knows which page wrote it last. A page that finds another writer is refused, so that two windows never write over each
 * other in silence; and a page whose draft is gone is refused too, so that what was handed in is never begun a second time.
 */
package org.tongchou.draft;
