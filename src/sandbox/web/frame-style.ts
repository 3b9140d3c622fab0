/** The style inside the frame that shows an item's own markup. */
export const FRAME_STYLE = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
body { margin: 0; padding: 1.25rem 1.5rem; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
.left-out { display: inline-block; border: 1px dashed #8888; border-radius: 6px; padding: 0.15rem 0.6rem; color: light-dark(#5c6370, #a0a7b4); font-size: 0.87em; }
pre { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid #8885; padding: 0.3rem 0.6rem; text-align: left; }
`;
