/** The yearly run on the stage: its verbs, the timetable, and what can be asked of it. */
package org.residentpension.it.scenario.stage.run;
