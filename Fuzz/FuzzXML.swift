import DocumentSyntax
import FuzzPipeline

/// libFuzzer's entry point: any bytes, read as XML.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzXML(_ data: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  FuzzPipeline.judge(UnsafeBufferPointer(start: data, count: count), .xml)
  return 0
}
