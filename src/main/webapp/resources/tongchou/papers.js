/*
 * Files, photographs and drawn signatures go to the server one by one, beside what is typed on the page, and stand in the list of documents once the
 * server has them. Nothing of them is kept in the browser.
 */
(function () {
  "use strict";

  const LONGEST_SIDE = 2600;
  const SMALL_ENOUGH = 1500000;
  const PATIENCE_MS = 120000;
  const FIRST_COLUMNS = 5;

  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const table = document.querySelector("[data-documents]");

  /* A photograph is made smaller before it travels over a village's network; what cannot be made smaller here goes as it is. */
  async function travelling(file) {
    if (!/^image\//.test(file.type) || file.size < SMALL_ENOUGH) { return file; }
    try {
      const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
      const part = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      const paper = document.createElement("canvas");
      paper.width = Math.round(picture.width * part);
      paper.height = Math.round(picture.height * part);
      paper.getContext("2d").drawImage(picture, 0, 0, paper.width, paper.height);
      picture.close();
      return await new Promise((done) => paper.toBlob((blob) => done(blob || file), "image/jpeg", 0.85));
    } catch (otherKind) {
      return file;
    }
  }

  const ending = (blob) => ({ "image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf" })[blob.type];

  function told(form, fault, state) {
    form.querySelector("[data-upload-fault]").textContent = fault;
    form.querySelector("[data-upload-state]").textContent = state;
  }

  async function send(form, blob, name) {
    const words = form.querySelector("[data-upload-state]").dataset;
    const body = new FormData();
    body.append("kind", form.elements.kind.value);
    body.append("text", form.elements.text.value);
    body.append("file", blob, name);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const answer = await fetch(table.dataset.documents, { method: "POST", body: body, credentials: "same-origin", redirect: "error", cache: "no-store", signal: patience.signal,
        headers: { "Accept": "application/json", "X-Requested-With": "XMLHttpRequest", "Accept-Language": document.documentElement.lang } });
      const said = await answer.json().catch(() => ({}));
      if (answer.status === 201) {
        line(form, said);
        told(form, "", words.sent);
        return true;
      }
      told(form, answer.status === 401 ? words.login : (said.errors && said.errors[0] && said.errors[0].detail) || said.detail || words.broken, "");
    } catch (broken) {
      told(form, words.broken, "");
    } finally {
      clearTimeout(timer);
    }
    return false;
  }

  /* The line that the page would have if it were opened anew. */
  function line(form, row) {
    const kind = form.elements.kind;
    const label = kind.dataset.label || kind.options[kind.selectedIndex].text;
    const link = document.createElement("a");
    link.href = table.dataset.documents + "/" + row.id;
    link.download = "";
    link.textContent = row.type.replace(/^.*\//, "").toUpperCase();
    const cells = [String(row.id), label, row.text || "", link, row.at.slice(0, 16).replace("T", " ") + " · " + row.officer];
    const added = table.tBodies[0].insertRow();
    cells.slice(0, FIRST_COLUMNS).forEach((value, at) => { const cell = added.insertCell(); cell.append(value); if (at === 0) { cell.className = "num"; } });
    table.hidden = false;
    all("[data-no-documents]").forEach((none) => { none.hidden = true; });
  }

  /* What is drawn into a signature's field, in the device's own pixels */

  function field(canvas) {
    const pen = canvas.getContext("2d");
    const state = { drawn: false };
    let last = null;
    state.wipe = () => { pen.fillStyle = "#ffffff"; pen.fillRect(0, 0, canvas.width, canvas.height); state.drawn = false; };
    const place = (event) => { const box = canvas.getBoundingClientRect(); return { x: (event.clientX - box.left) * canvas.width / box.width, y: (event.clientY - box.top) * canvas.height / box.height }; };
    canvas.addEventListener("pointerdown", (event) => { last = place(event); canvas.setPointerCapture(event.pointerId); event.preventDefault(); });
    canvas.addEventListener("pointermove", (event) => {
      if (!last) { return; }
      const now = place(event);
      pen.strokeStyle = "#111111";
      pen.lineWidth = 4;
      pen.lineCap = "round";
      pen.beginPath();
      pen.moveTo(last.x, last.y);
      pen.lineTo(now.x, now.y);
      pen.stroke();
      last = now;
      state.drawn = true;
    });
    ["pointerup", "pointercancel"].forEach((ended) => canvas.addEventListener(ended, () => { last = null; }));
    state.wipe();
    return state;
  }

  function prepare(form) {
    const canvas = form.querySelector("canvas");
    const signature = canvas && field(canvas);
    if (signature) { form.querySelector("[data-wipe]").addEventListener("click", () => { signature.wipe(); told(form, "", ""); }); }
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const words = form.querySelector("[data-upload-state]").dataset;
      const must = form.elements.text.dataset.must;
      if (must && !form.elements.text.value.trim()) { told(form, must, ""); form.elements.text.focus(); return; }
      const chosen = signature ? signature.drawn : form.elements.file.files[0];
      if (!chosen) { told(form, words.none, ""); return; }
      const button = form.querySelector("button[type=submit]");
      button.disabled = true;
      told(form, "", words.sending);
      const blob = signature ? await new Promise((done) => canvas.toBlob(done, "image/png")) : await travelling(chosen);
      const name = signature ? "signature.png" : blob === chosen ? chosen.name : "picture." + ending(blob);
      if (await send(form, blob, name)) {
        form.elements.text.value = "";
        if (signature) { signature.wipe(); } else { form.elements.file.value = ""; }
      }
      button.disabled = false;
    });
  }

  if (table) { all("[data-upload]").forEach(prepare); }
}());

/* A county's roll: looked through as often as wanted, taken over once it is clean. The list of what is wrong is made here of the server's answer. */
(function () {
  "use strict";

  const PATIENCE_MS = 280000;
  const SHOWN = 100;
  const form = document.querySelector("[data-roll]");
  if (!form) { return; }
  const result = document.getElementById("roll-result");
  const go = document.getElementById("roll-go");
  const check = document.getElementById("roll-check");
  const list = document.getElementById("roll-list");
  let address = "";

  const put = (name, text) => { result.querySelector(`[data-roll-${name}]`).textContent = text; };
  const yuan = (fen) => `${Math.floor(fen / 100).toLocaleString("en")}.${String(fen % 100).padStart(2, "0")}`;

  function say(fault, state) {
    form.querySelector("[data-roll-fault]").textContent = fault;
    form.querySelector("[data-roll-state]").textContent = state;
  }

  /* Neither a comma nor a sign at which a spreadsheet begins to reckon leaves its cell. */
  const cell = (value) => `"${String(value).replace(/^[=+\-@\t]/, "'$&").replace(/"/g, "\"\"")}"`;

  function show(said) {
    put("families", said.families.toLocaleString("en"));
    put("persons", said.persons.toLocaleString("en"));
    put("monthly", yuan(said.monthly));
    put("faults", said.faults.toLocaleString("en"));
    const body = document.getElementById("roll-faults").tBodies[0];
    body.replaceChildren();
    said.rows.slice(0, SHOWN).forEach((fault) => {
      const row = body.insertRow();
      [fault.row || "", fault.column || "", fault.value, fault.text].forEach((value, at) => { const place = row.insertCell(); place.textContent = value; if (at === 0) { place.className = "num"; } });
    });
    result.querySelector("[data-roll-wrong]").hidden = said.rows.length === 0;
    const lines = [list.dataset.heads.split(",").map(cell).join(",")].concat(said.rows.map((fault) => [fault.row || "", fault.column || "", fault.value, fault.text].map(cell).join(",")));
    if (address) { URL.revokeObjectURL(address); }
    address = URL.createObjectURL(new Blob(["\uFEFF" + lines.join("\r\n") + "\r\n"], { type: "text/csv" }));
    list.href = address;
    result.hidden = false;
  }

  async function ask(place, done) {
    const file = form.elements.file.files[0];
    if (!file) { say(form.dataset.none, ""); return; }
    const body = new FormData();
    body.append("fromMonth", form.elements.fromMonth.value.trim());
    body.append("file", file, file.name);
    go.disabled = true;
    check.disabled = true;
    form.setAttribute("aria-busy", "true");
    say("", form.dataset.busy);
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    try {
      const answer = await fetch(form.dataset.roll + place, { method: "POST", body: body, credentials: "same-origin", redirect: "error", cache: "no-store", signal: patience.signal,
        headers: { "Accept": "application/json", "X-Requested-With": "XMLHttpRequest", "Accept-Language": document.documentElement.lang } });
      const said = await answer.json().catch(() => ({}));
      if (answer.status === 200) {
        show(said);
        say("", said.faults === 0 ? done : "");
        go.disabled = said.faults > 0 || said.taken;
        result.focus();
      } else {
        say(answer.status === 401 ? form.dataset.login : (said.errors && said.errors[0] && said.errors[0].detail) || said.detail || form.dataset.broken, "");
      }
    } catch (broken) {
      say(form.dataset.broken, "");
    } finally {
      clearTimeout(timer);
      check.disabled = false;
      form.removeAttribute("aria-busy");
    }
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); ask("/check", form.dataset.clean); });
  form.addEventListener("change", () => { go.disabled = true; });
  go.addEventListener("click", () => ask("", form.dataset.done));
}());
