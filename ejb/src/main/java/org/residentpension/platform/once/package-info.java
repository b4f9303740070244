/**
 * A form acts once. The page draws a token ({@code r:once}), the use case ({@code @Once}) spends it in its own
 * transaction: a second click, a refresh and a replay find it spent, a use case that was refused gives it back.
 */
package org.residentpension.platform.once;
