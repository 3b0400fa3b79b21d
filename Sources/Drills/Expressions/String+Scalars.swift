extension String {
  /// The text of some scalars.
  ///
  /// One by one: the standard library's own way from a list decodes them all twice.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    self = ""
    for scalar in scalars { unicodeScalars.append(scalar) }
  }
}
