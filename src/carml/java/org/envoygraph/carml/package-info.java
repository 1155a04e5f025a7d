/** CARML beside our mappers, for {@code MappingBench}; built apart, with the libraries it wants. */
package org.envoygraph.carml;
