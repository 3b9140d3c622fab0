/** The key that a sandbox takes when none is named. It opens nothing but sandboxes. */
export const SANDBOX_KEY = 'xxsandbox0-0000-4000-8000-docstocoveo0';
