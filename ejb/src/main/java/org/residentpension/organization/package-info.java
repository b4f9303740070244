/** Where people live: provinces to villages, dated, abolished with a successor, never deleted. Not whose money it is. */
package org.residentpension.organization;
