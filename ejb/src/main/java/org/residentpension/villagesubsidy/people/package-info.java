/** People of a collective by name, for schemes that name somebody: awards and lists of those whom alone the village subsidises. */
package org.residentpension.villagesubsidy.people;
