public struct Network: Sendable {}
public struct SiteID: Hashable, Sendable, BitwiseCopyable { public var index: Int }
