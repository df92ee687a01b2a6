/** Works on values of undoc alone. */
module example.values {
    requires io.github.undoc.model;
}
