export const id = 2040;
export const ids = [2040];
export const modules = {

/***/ 62040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rebuild: () => (/* binding */ rebuild)
/* harmony export */ });
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40500);

function rebuild(context) {
    if (context.options.share)
        throw new TypeError('A rebuild cannot be done in shares.');
    return (0,_publish_js__WEBPACK_IMPORTED_MODULE_0__.publish)({ ...context, options: { ...context.options, rebuild: true, adopt: true } });
}


/***/ })

};
