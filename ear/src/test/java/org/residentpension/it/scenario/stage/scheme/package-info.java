/** Collectives, rolls and schemes on the stage. */
package org.residentpension.it.scenario.stage.scheme;
