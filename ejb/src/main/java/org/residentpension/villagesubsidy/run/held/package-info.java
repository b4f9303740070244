/** Money that was paid for somebody whose account was settled before it could be posted: back to the collective, or to her heirs (R-DTH). */
package org.residentpension.villagesubsidy.run.held;
