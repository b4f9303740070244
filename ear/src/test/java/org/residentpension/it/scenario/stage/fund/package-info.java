/** Donations and earmarked funds on stage. */
package org.residentpension.it.scenario.stage.fund;
