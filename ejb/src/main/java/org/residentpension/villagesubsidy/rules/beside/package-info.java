/** What one collective gives a person for one year and matter on several ways, and why it gives it once (R-PST-1). */
package org.residentpension.villagesubsidy.rules.beside;
