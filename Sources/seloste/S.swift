@main
struct Seloste {
  static func main() {}
}
