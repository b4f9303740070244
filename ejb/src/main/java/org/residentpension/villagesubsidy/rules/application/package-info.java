/** The sealed form 试点申报表 with which a collective asks the county (S2-43). What is printed on it, the run itself knows. */
package org.residentpension.villagesubsidy.rules.application;
