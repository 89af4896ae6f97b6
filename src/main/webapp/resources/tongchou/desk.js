/* Keys and focus, for every page. No page needs a line of script of its own. */
(function () {
  "use strict";

  const FIELD = "input:not([type=hidden]):not([disabled]):not([readonly]), select:not([disabled]), textarea:not([disabled]):not([readonly])";
  const KEYS_OFF = "tongchou.keys";
  const BUSY_MS = 15000;
  const FOLLOW_MS = 250;
  const FOLLOW_TYPING_MS = 700;

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const seen = (element) => element.getClientRects().length > 0;
  const typing = (element) => element.matches("input:not([type=checkbox]):not([type=radio]), select, textarea, [contenteditable=true]");
  const focusable = (element) => (element.matches(FIELD + ", a[href], button") ? element : element.querySelector(FIELD + ", a[href], button")) || element;

  /* While something is being reckoned or fetched the page says so to whoever does not see it change. */
  const unsettled = new Set();

  function showUnsettled() {
    const content = document.getElementById("content");
    if (content && unsettled.size > 0) { content.setAttribute("aria-busy", "true"); } else if (content) { content.removeAttribute("aria-busy"); }
  }

  function asked(request) {
    unsettled.add(request);
    showUnsettled();
  }

  function answered(request) {
    unsettled.delete(request);
    showUnsettled();
  }

  /* Moving about */

  function section(element) {
    return element.closest("[data-section]") || element.closest("form") || document;
  }

  function mainButton(root) {
    return all("[data-main]", root).find((button) => seen(button) && !button.disabled);
  }

  function nextField(from) {
    const form = from.closest("form");
    const order = all(FIELD, form).filter((field) => seen(field) && (field.type !== "radio" || field.checked || field === from || !groupChecked(field)));
    const next = order.slice(order.indexOf(from) + 1).find((field) => field.type !== "radio" || field.name !== from.name);
    const target = next && section(next) === section(from) ? next : mainButton(section(from)) || next || mainButton(form);
    if (target) {
      target.focus();
      if (target.select && typing(target)) { target.select(); }
    }
  }

  function groupChecked(radio) {
    return all("input[type=radio]", radio.closest("form")).some((other) => other.name === radio.name && other.checked);
  }

  function toSection(number) {
    const target = all("[data-section]").filter(seen)[number - 1];
    if (!target) { return false; }
    if (target.matches("a")) { target.click(); return true; }
    target.scrollIntoView({ block: "start" });
    (all(FIELD + ", button", target).find(seen) || target).focus({ preventScroll: true });
    return true;
  }

  function toRow(step, from) {
    const table = from.closest("table[data-rows]") || document.querySelector("table[data-rows]");
    if (!table) { return false; }
    const rows = all("tbody tr", table).filter((row) => row.querySelector("a[href]"));
    const at = rows.findIndex((row) => row.contains(from));
    const row = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
    if (row) { row.querySelector("a[href]").focus(); }
    return Boolean(row);
  }

  function toSearch() {
    const search = document.querySelector("[data-search]");
    if (search) { search.focus(); search.select(); }
    return Boolean(search);
  }

  /* Keys of one letter can be switched off, as a voice or a stray hand may press them. */

  function keysOn() {
    try { return localStorage.getItem(KEYS_OFF) !== "off"; } catch (blocked) { return true; }
  }

  function showKeys() {
    all("[data-keys]").forEach((button) => {
      button.hidden = false;
      button.textContent = keysOn() ? button.dataset.on : button.dataset.off;
    });
  }

  function switchKeys() {
    try { localStorage.setItem(KEYS_OFF, keysOn() ? "off" : "on"); } catch (blocked) { return; }
    showKeys();
  }

  function onEnter(event) {
    const at = event.target;
    if (event.ctrlKey) {
      const button = mainButton(section(at)) || mainButton(document);
      if (button) { button.click(); }
      return Boolean(button);
    }
    const moves = at.matches("input:not([type=submit]):not([type=button]), select") && at.closest("form") && !at.closest("[role=search], [data-enter=send]");
    if (!moves || event.altKey || event.metaKey) { return false; }
    nextField(at);
    return true;
  }

  function onLetter(event) {
    if (!keysOn() || typing(event.target) || document.querySelector("dialog[open]")) { return false; }
    switch (event.key) {
      case "j": case "J": return toRow(1, event.target);
      case "k": case "K": return toRow(-1, event.target);
      case "/": return toSearch();
      default: return false;
    }
  }

  function onArrow(event) {
    const inTable = event.target.closest("table[data-rows]") && !typing(event.target);
    return Boolean(inTable) && toRow(event.key === "ArrowDown" ? 1 : -1, event.target);
  }

  function pressed(event) {
    const bare = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === "Enter") { return onEnter(event); }
    if (event.altKey && !event.ctrlKey && /^(Digit|Numpad)[1-9]$/.test(event.code)) { return toSection(Number(event.code.slice(-1))); }
    if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === "k") { return toSearch(); }
    if (bare && (event.key === "ArrowDown" || event.key === "ArrowUp")) { return onArrow(event); }
    return onOwnKey(event) || (bare && onLetter(event));
  }

  document.addEventListener("keydown", (event) => {
    /* While an input method composes, its keys are its own. */
    if (event.isComposing || event.keyCode === 229 || event.defaultPrevented || !(event.target instanceof Element)) { return; }
    if (pressed(event)) { event.preventDefault(); }
  });

  /* A page's own keys: data-key on a link or button; Ctrl+S saves where the page has something to save */

  function onOwnKey(event) {
    const save = event.ctrlKey && !event.altKey && event.key.toLowerCase() === "s" && document.querySelector("[data-saves]");
    const bare = !event.ctrlKey && !event.altKey && !event.metaKey && keysOn() && !typing(event.target) && /^[a-z]$/i.test(event.key);
    const target = save || (bare && document.querySelector(`[data-key="${event.key.toLowerCase()}"]`));
    if (target) { target.click(); }
    return Boolean(target);
  }

  /* A form that something follows: after a change and a short pause, or after a longer one while somebody types, the button that reckons anew is pressed */

  let pause = 0;
  let latest = null;

  function stopFollowing() {
    clearTimeout(pause);
    answered("pause");
  }

  function follow(event) {
    const form = event.target instanceof Element && event.target.closest("form[data-follows]");
    if (!form) { return; }
    stopFollowing();
    /* While an input method composes, nothing is typed yet. */
    if (event.isComposing) { return; }
    const typed = event.type !== "change";
    if (typed && (!typing(event.target) || event.target.matches("select"))) { return; }
    if (typed) { latest = { id: event.target.id, value: event.target.value }; }
    reckonAfter(form, typed ? FOLLOW_TYPING_MS : FOLLOW_MS);
  }

  function reckonAfter(form, milliseconds) {
    pause = setTimeout(() => reckon(form), milliseconds);
    asked("pause");
  }

  /*
   * A change that comes while the last one is still being reckoned waits for it: a busy button takes no press, nor does one that PrimeFaces
   * holds disabled for half a second even after a quick answer.
   */
  function reckon(form) {
    const button = document.getElementById(form.dataset.follows);
    if (button && (button.dataset.busy || button.disabled)) { reckonAfter(form, FOLLOW_MS); return; }
    if (button) { button.click(); }
    stopFollowing();
  }

  document.addEventListener("change", follow);
  document.addEventListener("input", follow);
  document.addEventListener("compositionend", follow);

  /* Whoever presses another button of the form does not wait for the reckoning any more. */
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("form[data-follows] button");
    if (button && button.id !== button.closest("form").dataset.follows) { stopFollowing(); }
  });

  /* An answer that draws the field anew in which somebody is typing leaves there what was typed since the question. */
  function keepTyped() {
    const field = document.activeElement;
    if (latest && field && field.id === latest.id && typing(field) && field.value !== latest.value) { field.value = latest.value; }
  }

  /* A row that was added takes the focus */

  let grown = null;

  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[data-adds]");
    if (!button) { return; }
    stopFollowing();
    grown = { id: button.dataset.adds, rows: all(".row", document.getElementById(button.dataset.adds)).length };
  });

  function toNewRow() {
    const rows = grown ? all(".row", document.getElementById(grown.id)) : [];
    if (!grown || rows.length <= grown.rows) { return; }
    grown = null;
    focusable(rows[rows.length - 1]).focus();
  }

  /* Work that is done part by part: as soon as one part is shown the next is asked for, as if the button had been pressed */

  function goOn() {
    const button = document.querySelector("[data-goes-on]");
    if (button) { button.click(); }
  }

  /* Digits as an input method leaves them */

  function narrow(text) {
    return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/。/g, ".").replace(/[\s\u200b\ufeff]/g, "");
  }

  function tidy(event) {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || !/^(plain|day)$/.test(field.dataset.digits || "")) { return; }
    let text = narrow(field.value);
    if (field.dataset.digits === "day") { text = text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"); }
    if (text !== field.value) { field.value = text; }
  }

  document.addEventListener("change", tidy, true);
  document.addEventListener("focusout", tidy, true);
  document.addEventListener("focusout", () => { latest = null; });

  /* Errors take the focus; each line leads to its field */

  function toErrors() {
    const summary = document.querySelector("[data-errors]");
    if (summary) { summary.focus(); summary.scrollIntoView({ block: "nearest" }); }
  }

  function toFault(link) {
    const field = document.getElementById(link.dataset.repair);
    if (!field) { return; }
    field.scrollIntoView({ block: "center" });
    focusable(field).focus({ preventScroll: true });
  }

  /* One act, one request */

  function busy(element, on) {
    if (!element) { return; }
    if (on) {
      element.dataset.busy = "yes";
      setTimeout(() => busy(element, false), BUSY_MS);
    } else {
      delete element.dataset.busy;
    }
  }

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.busy) { event.preventDefault(); return; }
    /* A form that answers with a document stays as it is and may be sent again. */
    if (!event.defaultPrevented && !form.hasAttribute("data-again")) { busy(form, true); }
  });

  window.addEventListener("pageshow", () => all("[data-busy]").forEach((element) => busy(element, false)));

  document.addEventListener("click", (event) => {
    const at = event.target instanceof Element ? event.target : document.documentElement;
    if (at.closest("button[data-busy], input[data-busy], a[data-busy]")) { event.preventDefault(); event.stopImmediatePropagation(); }
  }, true);

  document.addEventListener("click", (event) => {
    const at = event.target instanceof Element ? event.target : document.documentElement;
    const repair = at.closest("[data-repair]");
    const open = at.closest("[data-opens]");
    const close = at.closest("[data-closes]");
    if (repair) { event.preventDefault(); toFault(repair); }
    if (at.closest("[data-keys]")) { switchKeys(); }
    if (at.closest("[data-prints]")) { window.print(); }
    if (open) { event.preventDefault(); document.getElementById(open.dataset.opens).showModal(); }
    if (close) { event.preventDefault(); close.closest("dialog").close(); }
  });

  /* What comes back to the page's requests is told to whoever keeps what was typed (kept.js). */

  function tell(what, source, status, text) {
    const id = source instanceof Element ? source.id : source;
    document.dispatchEvent(new CustomEvent("tongchou:" + what, { detail: { source: id || "", status: status, text: text || "" } }));
  }

  function toldByLibrary(what, request, settings) {
    tell(what, settings && settings.source, request ? request.status : 0, request ? request.responseText : "");
  }

  /* What was opened to be filled in stays open when the server draws its form anew, with the faults in it. */
  const opened = new Set();

  document.addEventListener("toggle", (event) => {
    const form = event.target instanceof HTMLDetailsElement && event.target.closest("form");
    if (form && form.id) { opened[event.target.open ? "add" : "delete"](form.id); }
  }, true);

  function keepOpen() {
    all("form details").filter((details) => opened.has(details.closest("form").id)).forEach((details) => { details.open = true; });
  }

  function saved(answer) {
    keepOpen();
    if (answer && answer.includes("data-errors")) { toErrors(); }
  }

  function listenToFaces() {
    faces.ajax.addOnEvent((data) => {
      if (data.status === "begin") { busy(data.source, true); asked("faces"); }
      if (data.status === "complete") { busy(data.source, false); answered("faces"); }
      if (data.status === "success") { saved(data.responseText); tell("answered", data.source, 200, data.responseText); }
    });
    faces.ajax.addOnError((data) => tell("failed", data.source, data.responseCode, data.responseText));
  }

  /* Faces' own ajax hands the server's scripts to eval, which the policy forbids; the library runs them under the page's nonce. */
  function respondUnderPolicy() {
    const respond = faces.ajax.response;
    faces.ajax.response = (request, context) => {
      const forbidden = window.eval;
      window.eval = (script) => window.PrimeFaces.csp.eval(script);
      try { respond(request, context); } finally { window.eval = forbidden; }
    };
  }

  function listenToPrimeFaces() {
    const page = window.jQuery(document);
    page.on("pfAjaxSend", (event, request) => asked(request));
    page.on("pfAjaxComplete", (event, request) => answered(request));
    page.on("pfAjaxError", (event, request, settings) => { answered(request); toldByLibrary("failed", request, settings); });
    page.on("pfAjaxUpdated", (event, request, settings) => { saved(request ? request.responseText : ""); toldByLibrary("answered", request, settings); });
    page.on("pfAjaxComplete", () => setTimeout(() => { keepTyped(); toNewRow(); }, 0));
    page.on("pfAjaxSuccess", () => setTimeout(goOn, 0));
  }

  function begin() {
    if (window.faces && window.faces.ajax) { listenToFaces(); }
    if (window.faces && window.faces.ajax && window.PrimeFaces) { respondUnderPolicy(); }
    if (window.jQuery && window.PrimeFaces) { listenToPrimeFaces(); }
    showKeys();
    toErrors();
  }

  if (document.readyState === "loading") { document.addEventListener("DOMContentLoaded", begin); } else { begin(); }
}());
