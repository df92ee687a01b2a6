plugins {
    application
}

repositories {
    mavenCentral()
}

dependencies {
    implementation(platform("io.github.undoc:undoc-bom:0.1.0-SNAPSHOT"))
    implementation("io.github.undoc:undoc-parser")
    implementation("io.github.undoc:undoc-export")
}

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

application {
    mainModule = "example.letter"
    mainClass = "example.letter.Main"
}
