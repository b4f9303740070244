/** 公示: the lists as they hung out, the periods, and what people object to (S2-41, S2-42, R-RUN-3, R-RUN-4). */
package org.residentpension.villagesubsidy.run.publicity;
