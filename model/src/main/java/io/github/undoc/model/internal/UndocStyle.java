package io.github.undoc.model.internal;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * How the values of the model are generated: hidden implementations, strict builders reached through the abstract
 * type, plain JDK collections. Java serialization writes names and values of attributes, not the fields of the
 * implementation, and reads them through the builder.
 *
 * <p>The Jackson annotation on it makes Immutables write property names and a creator into the implementations. It is
 * dropped by the compiler, so that users of the model need no Jackson Databind.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Serial.Structural
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"addressee:addressees", "content:content", "body:body", "heading:heading"},
        allowedClasspathAnnotations = {Override.class})
public @interface UndocStyle {}
