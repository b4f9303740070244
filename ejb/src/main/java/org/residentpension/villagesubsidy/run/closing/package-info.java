/** A notice that was paid in part and will not be paid in full: the county gives up the rest and gives back what covers nobody (workflows.md §4). */
package org.residentpension.villagesubsidy.run.closing;
