/** At the county's counter: the sealed application, the check on live data, what to do with exceptions, the review (S2-43, S2-44). */
package org.residentpension.villagesubsidy.run.check;
