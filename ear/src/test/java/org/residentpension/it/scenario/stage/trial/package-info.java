/** Every step of a run or a scheme by its name, to be tried by anybody at any time, and what the attempt left behind. */
package org.residentpension.it.scenario.stage.trial;
