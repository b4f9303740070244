/** Runs as their pages show them: how far, how much, who is next and until when, and why each amount is what it is. */
package org.residentpension.villagesubsidy.run.file;
