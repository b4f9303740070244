/** Many runs at once: extract, calculation and posting of all runs of a place, run by run, in a batch job or at the screen. */
package org.residentpension.villagesubsidy.run.batch;
