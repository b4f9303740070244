/**
 * Small immutable values that every capability speaks: money, places, identity numbers, dates, decisions.
 *
 * <p>Plain Java only. A type that two capabilities need goes down into this package, never sideways.
 */
package org.residentpension.kernel;
