/** How a village resolves: the four steps 四议 in their order (S2-32) and the quorum of the resolving meeting (R-QUO). */
package org.residentpension.villagesubsidy.rules.deliberation;
