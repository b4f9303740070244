/** The books of a run, added up in every place where its money stands, and compared with each other. */
package org.residentpension.it.scenario.stage.books;
