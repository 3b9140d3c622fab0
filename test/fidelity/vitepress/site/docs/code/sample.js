const before = 1;
// #region part
export function fire(clay) {
  return { clay, heat: 900 };
}
// #endregion part
const after = 2;
