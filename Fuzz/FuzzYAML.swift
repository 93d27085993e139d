import DocumentSyntax
import FuzzPipeline

/// libFuzzer's entry point: any bytes, read as YAML.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzYAML(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  FuzzPipeline.judge(UnsafeBufferPointer(start: data, count: count), .yaml)
  return 0
}
