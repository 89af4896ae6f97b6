/* Puts the colours of the style sheet into the charts: a colour in a drawing is the name of a token such as "--urban". */
(function () {
  "use strict";

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function coloured(value) {
    if (typeof value === "string") { return value.startsWith("--") ? token(value) : value; }
    if (Array.isArray(value)) { return value.map(coloured); }
    if (value && typeof value === "object") { return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, coloured(part)])); }
    return value;
  }

  /* Called by the component library before a chart is drawn, with the widget as "this". */
  window.tongchouChart = function () {
    const drawing = this.cfg.config;
    const colour = () => {
      const painted = coloured(drawing);
      painted.options.font = { family: token("--font"), size: 13 };
      return painted;
    };
    this.cfg.config = colour();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      const painted = colour();
      this.chart.data = painted.data;
      this.chart.options = painted.options;
      this.chart.update();
    });
  };
}());
