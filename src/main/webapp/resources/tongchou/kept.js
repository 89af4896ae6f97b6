/*
 * What is typed outlives the login, the servers and this page: it is kept as a draft on the server while it is typed, the words "saved" appear
 * only after the server's answer, and what could not be sent is sent again after the new login. Nothing typed is ever put into the browser's
 * own storage.
 */
(function () {
  "use strict";

  const KEEP_MS = 1500;
  const RETRY_MS = 2500;
  const PATIENCE_MS = 10000;
  const WARN_SECONDS = 300;
  const NOT_DONE = [0, 401, 410, 502, 503, 504];
  const SURELY_NOT_DONE = [401, 410];

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const json = { "Accept": "application/json", "Content-Type": "application/json", "X-Requested-With": "XMLHttpRequest", "Accept-Language": document.documentElement.lang };
  const banner = document.getElementById("not-saved");
  const desk = document.querySelector("[data-person]");
  const drafts = new Map();

  /* The login that this page stands in is over; what the page sends finds nothing any more. */
  let dead = false;
  /* The button whose act was not carried out and is pressed again after the new login. */
  let pending = null;
  let leaving = false;

  async function ask(place, options) {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const answer = await fetch(place, Object.assign({ headers: json, credentials: "same-origin", redirect: "error", cache: "no-store", signal: patience.signal }, options));
      const text = await answer.text();
      let body = {};
      try { body = JSON.parse(text); } catch (noDocument) { body = {}; }
      return { status: answer.status, body: body };
    } catch (broken) {
      return { status: 0, body: {} };
    } finally {
      clearTimeout(timer);
    }
  }

  /* The words "not saved" */

  function say(text, login) {
    banner.textContent = text;
    if (login) {
      const again = document.createElement("a");
      again.href = banner.dataset.loginPage;
      again.target = "_blank";
      again.rel = "noopener";
      again.id = "log-in-again";
      again.textContent = banner.dataset.logIn;
      banner.append(" ", again);
    }
    banner.hidden = false;
  }

  function quiet() {
    banner.hidden = true;
  }

  function sayStatus(status, text) {
    const incident = /^[0-9A-F]{4}-[0-9A-F]{4}$/.test((text || "").trim());
    if (status === 401) {
      dead = true;
      say(banner.dataset.expired, true);
    } else if (status === 503) {
      say(banner.dataset.silent, false);
    } else if (status === 403 || status === 404) {
      say(banner.dataset.refused, false);
    } else if (incident) {
      say(banner.dataset.incident + " " + text.trim(), false);
    } else {
      say(banner.dataset.broken, false);
    }
  }

  /* What stands in a form, as the server keeps it: the raw text of every field, and which lines the form has */

  const FIELDS = "input, select, textarea";
  const counts = (field) => field.name && field.type !== "hidden" && !/^(submit|button|image|reset|file|password)$/.test(field.type);
  const ticks = (field) => field.type === "checkbox" || field.type === "radio";
  const form = (draft) => { const block = document.querySelector(`[data-draft="${draft.name}"]`); return block && block.closest("form"); };

  function capture(draft) {
    const fields = {};
    all(FIELDS, form(draft)).filter(counts).forEach((field) => {
      if (!ticks(field)) { fields[field.name] = field.value; return; }
      fields[field.name] = fields[field.name] || [];
      if (field.checked) { fields[field.name].push(field.value); }
    });
    const rows = {};
    all("[data-list]", form(draft)).forEach((list) => {
      rows[list.dataset.list] = all(".row", list).map((row) => ({ ref: row.dataset.ref || "", origin: Number(row.dataset.origin || -1) }));
    });
    return JSON.stringify({ version: form(draft).querySelector("[data-draft]").dataset.version || "", rows: rows, fields: fields });
  }

  function fill(draft, content) {
    const found = new Set();
    all(FIELDS, form(draft)).filter(counts).forEach((field) => {
      if (!(field.name in content.fields)) { return; }
      found.add(field.name);
      const value = content.fields[field.name];
      if (ticks(field)) { field.checked = value.includes(field.value); } else { field.value = value; }
    });
    return Object.keys(content.fields).filter((name) => !found.has(name) && content.fields[name].length > 0);
  }

  function show(draft) {
    const block = document.querySelector(`[data-draft="${draft.name}"]`);
    const line = block && block.querySelector("[data-draft-state]");
    if (!line) { return; }
    const changed = capture(draft) !== draft.saved;
    line.dataset.draftState = draft.broken ? "broken" : changed ? "waiting" : draft.savedAt ? "saved" : "none";
    line.textContent = draft.broken ? line.dataset.broken : changed ? line.dataset.waiting : draft.savedAt ? line.dataset.saved + " " + draft.savedAt : "";
  }

  /* Keeping */

  function touch(draft) {
    if (!form(draft) || draft.closed) { return; }
    show(draft);
    if (capture(draft) === draft.saved || draft.timer || draft.flying) { return; }
    draft.timer = setTimeout(() => { draft.timer = 0; if (draft.handing) { touch(draft); } else { keep(draft); } }, KEEP_MS);
  }

  /* One question at a time; whoever asks meanwhile waits and asks again if something has been typed since. */
  async function keep(draft) {
    while (draft.flying) { await draft.flying; }
    if (draft.closed || !form(draft)) { return false; }
    draft.flying = send(draft);
    const kept = await draft.flying;
    draft.flying = null;
    if (!kept && !draft.closed && !draft.timer) { draft.timer = setTimeout(() => { draft.timer = 0; keep(draft); }, RETRY_MS); }
    if (kept) { touch(draft); }
    return kept;
  }

  async function send(draft) {
    const sent = capture(draft);
    const typed = { account: desk.dataset.person, writer: draft.writer, after: draft.known || null, content: sent };
    const answer = await ask(draft.place, { method: "PUT", body: JSON.stringify(typed) });
    draft.broken = answer.status !== 200;
    if (answer.status === 200) {
      kept(draft, sent, answer.body.savedAt);
      return true;
    }
    if ([400, 403, 404, 409, 413].includes(answer.status)) {
      draft.closed = true;
      const carriedOut = pending && draft.known && String(answer.body.type).endsWith("draft.gone");
      say(carriedOut ? banner.dataset.carriedOut : answer.body.detail || banner.dataset.refused, false);
    } else {
      sayStatus(answer.status, "");
    }
    show(draft);
    return false;
  }

  function kept(draft, sent, at) {
    draft.known = draft.writer;
    draft.saved = sent;
    draft.savedAt = at.slice(11, 19);
    contact();
    if (dead) {
      comeBack();
    } else if (Array.from(drafts.values()).every((other) => !other.broken) && !pending) {
      quiet();
    } else if (pending) {
      comeBack();
    }
    show(draft);
  }

  function fresh() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  function begin(block) {
    const draft = { name: block.dataset.draft, place: block.dataset.place, writer: fresh(), known: "", saved: "", savedAt: "", timer: 0, flying: null, broken: false, handing: false, closed: false };
    drafts.set(draft.name, draft);
    draft.saved = capture(draft);
    return block.dataset.begun === "yes" ? restore(draft) : Promise.resolve();
  }

  async function restore(draft) {
    const whole = form(draft);
    draft.closed = true;
    whole.inert = true;
    const answer = await ask(draft.place, { method: "GET" });
    whole.inert = false;
    if (answer.status === 200) {
      const unfit = fill(draft, JSON.parse(answer.body.content));
      draft.known = answer.body.writer;
      draft.saved = capture(draft);
      draft.savedAt = answer.body.savedAt.slice(11, 19);
      draft.closed = unfit.length > 0;
      if (draft.closed) { say(banner.dataset.unfit, false); }
      whole.dataset.restored = "yes";
      whole.querySelectorAll("details").forEach((details) => { details.open = true; });
      const follows = document.getElementById(whole.dataset.follows || "");
      if (follows) { follows.click(); }
    } else if (answer.status === 404) {
      /* Handed in or thrown away since this page was drawn: it begins with nothing. */
      draft.closed = false;
    } else {
      sayStatus(answer.status, "");
      setTimeout(() => restore(draft), RETRY_MS);
    }
    show(draft);
  }

  function draftOf(element) {
    const whole = element instanceof Element && element.closest("form");
    const block = whole && whole.querySelector("[data-draft]");
    return block ? drafts.get(block.dataset.draft) : null;
  }

  ["input", "change", "compositionend"].forEach((kind) => document.addEventListener(kind, (event) => {
    const draft = draftOf(event.target);
    if (draft) { touch(draft); }
  }));

  /* Whoever leaves the page within the pause leaves nothing behind. */
  window.addEventListener("pagehide", () => drafts.forEach((draft) => {
    if (leaving || draft.closed || draft.handing || draft.broken || !form(draft) || capture(draft) === draft.saved) { return; }
    const typed = { account: desk.dataset.person, writer: draft.writer, after: draft.known || null, content: capture(draft) };
    fetch(draft.place, { method: "PUT", headers: json, credentials: "same-origin", redirect: "error", keepalive: true, body: JSON.stringify(typed) }).catch(() => undefined);
  }));

  window.addEventListener("beforeunload", (event) => {
    if (!leaving && Array.from(drafts.values()).some((draft) => draft.broken && !draft.closed && form(draft) && capture(draft) !== draft.saved)) { event.preventDefault(); }
  });

  /* Handing in: first the draft, so that nothing is lost if the act is not carried out, and so that one can tell afterwards whether it was */

  function handsIn(button) {
    const whole = button.closest("form");
    const sends = button.matches("button[type=submit], input[type=submit]");
    return sends && whole && button.id !== whole.dataset.follows && !button.matches("[data-adds], .remove");
  }

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("button, input[type=submit]");
    if (!button || !handsIn(button)) { return; }
    const draft = draftOf(button);
    if (!draft || draft.closed || button.dataset.kept === "yes") { delete button.dataset.kept; return; }
    if (capture(draft) === draft.saved) { draft.handing = true; return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    handIn(draft, button.id);
  }, true);

  async function handIn(draft, id) {
    if (draft.handing) { return; }
    draft.handing = true;
    const ready = await keep(draft);
    const button = document.getElementById(id);
    if (ready && button) {
      button.dataset.kept = "yes";
      button.click();
    } else {
      draft.handing = false;
      pending = id;
    }
  }

  /* What came back to the page's own requests */

  function failed(source, status, text) {
    drafts.forEach((draft) => { draft.handing = false; });
    const button = document.getElementById(source);
    const act = button && handsIn(button);
    const draft = act && draftOf(button);
    if (act) { pending = (draft ? NOT_DONE : SURELY_NOT_DONE).includes(status) ? source : null; }
    if (status === 410) {
      dead = true;
      comeBack();
      return;
    }
    sayStatus(status, text);
    if (pending && draft && status !== 401) { setTimeout(() => keep(draft), RETRY_MS); }
  }

  function answered(source, text) {
    contact();
    if (text.includes("<redirect ")) { leaving = true; return; }
    if (source === pending) { pending = null; }
    drafts.forEach((draft) => { draft.handing = false; touch(draft); });
    if (!dead && !pending && Array.from(drafts.values()).every((draft) => !draft.broken && !draft.closed)) { quiet(); }
  }

  document.addEventListener("tongchou:failed", (event) => failed(event.detail.source, event.detail.status, event.detail.text));
  document.addEventListener("tongchou:answered", (event) => answered(event.detail.source, event.detail.text));

  /* Coming back: the typed text goes to the server first; then the page is opened anew with it in it, or given a new state, and the button is pressed again */

  let coming = false;

  async function comeBack() {
    if (coming) { return; }
    coming = true;
    for (const draft of drafts.values()) {
      /* What may not be kept any more (somebody else is logged in, the act is done) stays on the screen: the page is not opened anew over it. */
      if (form(draft) && draft.closed && capture(draft) !== draft.saved) { coming = false; return; }
      if (form(draft) && !draft.closed && capture(draft) !== draft.saved && !(await keepNow(draft))) { coming = false; return; }
    }
    const whole = pending && document.getElementById(pending) ? document.getElementById(pending).closest("form") : null;
    if (drafts.size > 0 && (!whole || whole.querySelector("[data-draft]"))) { openAnew(); } else { await renew(whole); }
    coming = false;
  }

  async function keepNow(draft) {
    while (draft.flying) { await draft.flying; }
    return capture(draft) === draft.saved || await send(draft);
  }

  function openAnew() {
    leaving = true;
    history.replaceState({ again: pending, focus: document.activeElement ? document.activeElement.id : "" }, "");
    location.reload();
  }

  async function renew(whole) {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", redirect: "error", cache: "no-store" });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const state = page.querySelector("input[name='jakarta.faces.ViewState']");
      const other = page.querySelector("[data-person]");
      if (!state || !other || other.dataset.person !== desk.dataset.person) { say(banner.dataset.otherPerson, false); return; }
      const names = (root) => all(FIELDS, root).filter(counts).map((field) => field.name).sort().join(" ");
      if (whole && names(whole) !== names(page.getElementById(whole.id))) { say(banner.dataset.unfit, false); return; }
      all("input[name='jakarta.faces.ViewState']").forEach((field) => { field.value = state.value; });
      desk.dataset.session = other.dataset.session;
      dead = false;
      quiet();
      contact();
      const button = document.getElementById(pending || "");
      pending = null;
      if (button) { button.click(); }
    } catch (broken) {
      sayStatus(0, "");
    }
  }

  /* A form that leaves the page when it is sent asks first whether anybody is there to take it. */
  document.addEventListener("submit", (event) => {
    const whole = event.target;
    if (!desk || whole.dataset.asked === "yes" || !whole.querySelector("input[name='jakarta.faces.ViewState']")) { delete whole.dataset.asked; return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (whole.dataset.busy) { return; }
    whole.dataset.busy = "yes";
    const button = event.submitter;
    ask(desk.dataset.here, { method: "GET" }).then((answer) => {
      delete whole.dataset.busy;
      pending = button ? button.id : null;
      if (answer.status === 200 && answer.body.session === desk.dataset.session) {
        pending = null;
        leaving = true;
        whole.dataset.asked = "yes";
        whole.requestSubmit(button || undefined);
      } else if (answer.status === 200) {
        dead = true;
        comeBack();
      } else {
        sayStatus(answer.status, "");
      }
    });
  }, true);

  /* The window in which somebody logged in tells the others */

  const channel = "BroadcastChannel" in window ? new BroadcastChannel("tongchou") : null;

  function tell(what) {
    if (channel) { channel.postMessage(what); }
  }

  if (channel) {
    channel.onmessage = (event) => {
      if (event.data === "loggedIn" && dead) { comeBack(); }
      if (event.data === "contact") { heard = Date.now(); closeIdle(); }
    };
  }

  /* The end of the session is announced */

  let heard = Date.now();
  const idle = document.getElementById("idle");

  function contact() {
    heard = Date.now();
    closeIdle();
    tell("contact");
  }

  function closeIdle() {
    if (idle && idle.open && !dead) { idle.close(); }
  }

  function tick() {
    const left = Math.ceil(Number(idle.dataset.idle) - (Date.now() - heard) / 1000);
    if (dead || left > Math.min(WARN_SECONDS, Number(idle.dataset.idle) / 2)) { return; }
    if (left <= 0) {
      dead = true;
      idle.close();
      say(banner.dataset.over, true);
      return;
    }
    const minutes = String(Math.ceil(left / 60));
    if (idle.dataset.minutes !== minutes || !idle.open) { document.getElementById("idle-text").textContent = idle.dataset.text.replace("{0}", minutes); }
    idle.dataset.minutes = minutes;
    if (!idle.open) { idle.showModal(); }
  }

  async function stay() {
    const answer = await ask(desk.dataset.here, { method: "GET" });
    if (answer.status === 200) {
      contact();
    } else {
      idle.close();
      sayStatus(answer.status, "");
    }
  }

  document.addEventListener("click", (event) => {
    const at = event.target instanceof Element ? event.target : document.documentElement;
    if (at.closest("[data-stays]")) { stay(); }
    const discard = at.closest("[data-discards]");
    if (discard) { throwAway(draftOf(discard)); }
  });

  async function throwAway(draft) {
    draft.closed = true;
    clearTimeout(draft.timer);
    while (draft.flying) { await draft.flying; }
    const answer = await ask(draft.place + "/actions/DISCARD", { method: "POST", body: "{}" });
    if (answer.status === 200) {
      leaving = true;
      location.reload();
    } else {
      draft.closed = false;
      sayStatus(answer.status, "");
    }
  }

  /* Begin */

  async function start() {
    if (document.querySelector("[data-logged-in]")) {
      tell("loggedIn");
      window.close();
    }
    if (!desk) { return; }
    const again = history.state || {};
    history.replaceState(null, "");
    if (idle) { setInterval(tick, 1000); }
    await Promise.all(all("[data-draft]").map(begin));
    const focus = document.getElementById(again.focus || "");
    if (focus) { focus.focus(); }
    const button = document.getElementById(again.again || "");
    if (button && draftOf(button) && button.closest("form").dataset.restored === "yes") { button.click(); }
  }

  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", start); } else { start(); }
}());
