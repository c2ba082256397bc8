/** The one door: it routes, protects the services from each other's trouble, and decides nothing about the department. */
package guanxi.gateway;
