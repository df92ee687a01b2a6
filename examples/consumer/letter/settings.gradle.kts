rootProject.name = "letter"
