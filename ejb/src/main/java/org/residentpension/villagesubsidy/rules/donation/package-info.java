/** May a donation for a person be registered (R-DON)? Outside the guard, inside the cap; a larger one is refused, never cut. */
package org.residentpension.villagesubsidy.rules.donation;
