/** What the tax bureau's file about payment notices may say (F6, R-NOT); pure, so that a whole file is judged before anything is stored. */
package org.residentpension.villagesubsidy.rules.receipt;
