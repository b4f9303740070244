/** The money of the collective in the individual accounts: exactly once per person, year and collective, and corrected, if need be. */
package org.residentpension.villagesubsidy.run.posting;
