/** A mark at which a list item begins, and what comes after it. */
export const ITEM = /^(?:[-–*•·‣▪▸▶►◦○●→](?:\uFE0E|\uFE0F)?|\d{1,2}[.)])\s+/u
