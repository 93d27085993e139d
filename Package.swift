// swift-tools-version: 6.2
import PackageDescription

// Every stage of the pipeline is a target; dependencies point one way, down this list.
// ARCHITECTURE.md tells what each one knows and does.

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A pipeline stage under `Sources/`.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one stage, under `Tests/`.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
  name: "seloste",
  products: [
    .executable(name: "seloste", targets: ["seloste"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", path: "Sources/System/CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CLibXML2", path: "Sources/System/CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CSQLite3", path: "Sources/System/CSQLite3", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "CXMLShim", dependencies: ["CLibXML2"], path: "Sources/System/CXMLShim"),

    stage("SourceText"),
    stage("Diagnostics", ["SourceText"]),
    stage("Templating", ["SourceText", "Diagnostics"]),
    stage("DocumentSyntax", ["SourceText", "Diagnostics", "CLibYAML", "CXMLShim"]),
    stage("NoticeModel", ["SourceText", "Diagnostics", "DocumentSyntax"]),
    stage("Law", ["SourceText", "Diagnostics"]),
    stage("RegisterSchema", ["SourceText", "Diagnostics"]),
    stage("LiveDatabases", ["SourceText", "Diagnostics", "RegisterSchema", "CSQLite3"]),
    stage(
      "CrossCheck",
      ["SourceText", "Diagnostics", "DocumentSyntax", "NoticeModel", "Law", "RegisterSchema"]),
    stage("Wording", ["Diagnostics"]),
    stage(
      "NoticeRules",
      [
        "SourceText", "Diagnostics", "NoticeModel", "Law", "Wording", "RegisterSchema",
        "CrossCheck",
      ]),
    stage(
      "NoticeRender",
      [
        "SourceText", "Diagnostics", "DocumentSyntax", "NoticeModel", "Law", "Wording",
        "Templating",
      ]),
    stage(
      "Configuration",
      ["SourceText", "Diagnostics", "DocumentSyntax", "NoticeModel", "NoticeRules"]),
    stage(
      "Reports",
      ["SourceText", "Diagnostics", "NoticeModel", "Law", "RegisterSchema", "CrossCheck"]),
    stage(
      "NoticeService",
      [
        "SourceText", "Diagnostics", "DocumentSyntax", "NoticeModel", "Law", "Wording",
        "RegisterSchema", "CrossCheck", "NoticeRules", "NoticeRender", "Reports",
      ]),

    stage(
      "NoticePreview",
      [
        "SourceText", "Diagnostics", "NoticeModel", "NoticeRules", "Wording", "NoticeRender",
        "NoticeService", "Reports",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
      ]),

    .executableTarget(
      name: "seloste",
      dependencies: [
        "SourceText", "Diagnostics", "DocumentSyntax", "NoticeModel", "NoticeRules",
        "Configuration", "NoticeRender", "NoticePreview", "NoticeService", "Reports", "Law",
        "RegisterSchema", "CrossCheck", "LiveDatabases",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict,
      // A notice is thousands of small allocations: this allocator takes a sixth off the CPU time.
      linkerSettings: [.linkedLibrary("mimalloc")]),
    .executableTarget(
      name: "seloste-dev",
      dependencies: [
        "NoticeService", "NoticeModel", "NoticeRules", "NoticeRender", "Reports", "Templating",
        "Wording", "DocumentSyntax", "Diagnostics", "CrossCheck", "Law", "RegisterSchema",
        "SourceText",
      ],
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["SourceText", "Diagnostics", "NoticeService"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("SourceTextTests", ["SourceText"]),
    tests("DiagnosticsTests", ["Diagnostics", "SourceText"]),
    tests("TemplatingTests", ["Templating", "SourceText", "Diagnostics", "TestSupport"]),
    tests("LawTests", ["Law"]),
    tests("RegisterSchemaTests", ["RegisterSchema", "SourceText", "Diagnostics"]),
    tests(
      "LiveDatabasesTests",
      ["LiveDatabases", "RegisterSchema", "SourceText", "Diagnostics", "CSQLite3"]),
    tests(
      "CrossCheckTests",
      [
        "CrossCheck", "NoticeModel", "Law", "RegisterSchema", "DocumentSyntax", "SourceText",
        "Diagnostics", "TestSupport",
      ]),
    tests("WordingTests", ["Wording"]),
    tests("DocumentSyntaxTests", ["DocumentSyntax", "SourceText", "Diagnostics", "TestSupport"]),
    tests(
      "NoticeModelTests",
      ["NoticeModel", "DocumentSyntax", "SourceText", "Diagnostics", "TestSupport"]),
    tests(
      "NoticeRulesTests",
      [
        "NoticeRules", "NoticeModel", "NoticeService", "Reports", "Diagnostics", "SourceText",
        "Law", "TestSupport", "Wording", "CrossCheck", "RegisterSchema",
      ]),
    tests(
      "NoticeRenderTests",
      [
        "NoticeRender", "NoticeModel", "NoticeService", "DocumentSyntax", "Diagnostics",
        "SourceText", "Templating", "Wording", "TestSupport",
      ]),
    tests(
      "ConfigurationTests",
      [
        "Configuration", "NoticeRules", "NoticeModel", "Diagnostics", "SourceText", "TestSupport",
      ]),
    tests(
      "ReportsTests",
      [
        "Reports", "Diagnostics", "SourceText", "Law", "RegisterSchema", "CrossCheck",
        "NoticeModel", "NoticeService", "TestSupport",
      ]),
    tests(
      "NoticeServiceTests",
      [
        "NoticeService", "NoticeModel", "NoticeRender", "DocumentSyntax", "Reports", "Diagnostics",
        "SourceText", "RegisterSchema", "TestSupport",
      ]),
    tests(
      "NoticePreviewTests",
      [
        "NoticePreview", "NoticeModel", "NoticeService", "Reports", "Wording", "Diagnostics",
        "SourceText", "TestSupport",
      ]),
    tests("CommandLineTests", ["TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzz targets need flags that a dependable package must not have: only scripts/fuzz asks for them.
if Context.environment["SELOSTE_FUZZ"] != nil {
  let fuzz = strict + [.unsafeFlags(["-parse-as-library"])]
  let dictionaries = ["yaml.dict", "xml.dict", "template.dict", "sql.dict"]
  package.targets += [
    .target(
      name: "FuzzPipeline",
      dependencies: [
        "SourceText", "Diagnostics", "DocumentSyntax", "NoticeModel", "NoticeService", "Reports",
      ], path: "Fuzz", exclude: dictionaries, sources: ["FuzzPipeline.swift"], swiftSettings: strict
    ),
    .executableTarget(
      name: "FuzzYAML", dependencies: ["FuzzPipeline", "DocumentSyntax"], path: "Fuzz",
      exclude: dictionaries,
      sources: ["FuzzYAML.swift"], swiftSettings: fuzz),
    .executableTarget(
      name: "FuzzXML", dependencies: ["FuzzPipeline", "DocumentSyntax"], path: "Fuzz",
      exclude: dictionaries,
      sources: ["FuzzXML.swift"], swiftSettings: fuzz),
    .executableTarget(
      name: "FuzzTemplate", dependencies: ["Templating", "SourceText", "Diagnostics"], path: "Fuzz",
      exclude: dictionaries,
      sources: ["FuzzTemplate.swift"], swiftSettings: fuzz),
    .executableTarget(
      name: "FuzzSQL", dependencies: ["RegisterSchema", "SourceText", "Diagnostics"], path: "Fuzz",
      exclude: dictionaries,
      sources: ["FuzzSQL.swift"], swiftSettings: fuzz),
  ]
}
