// swift-format-ignore-file
// Made by `make fact-index` from the tests, scenarios and parameter tables; not to be edited.

/// Where each fact and assumption is shown or used: id, kind, file, name.
enum ShownBy {
  static let lines = #"""

"""#
}
