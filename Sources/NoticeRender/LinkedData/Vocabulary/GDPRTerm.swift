/// The terms of DPV's GDPR vocabulary (version 2.3): its Articles as legal bases and rights.
enum GDPRTerm: String, CaseIterable, LinkedTerm {
  // Legal bases
  case art6a = "A6-1-a"
  case art6b = "A6-1-b"
  case art6c = "A6-1-c"
  case art6d = "A6-1-d"
  case art6e = "A6-1-e"
  case art6f = "A6-1-f"

  // Conditions for special categories
  case art9a = "A9-2-a"
  case art9b = "A9-2-b"
  case art9c = "A9-2-c"
  case art9d = "A9-2-d"
  case art9e = "A9-2-e"
  case art9f = "A9-2-f"
  case art9g = "A9-2-g"
  case art9h = "A9-2-h"
  case art9i = "A9-2-i"
  case art9j = "A9-2-j"

  // Grounds for transfers
  case art45 = "A45-3"
  case art46a = "A46-2-a"
  case art46b = "A46-2-b"
  case art46c = "A46-2-c"
  case art49a = "A49-1-a"
  case art49b = "A49-1-b"
  case art49d = "A49-1-d"
  case art49e = "A49-1-e"
  case art49f = "A49-1-f"
  case art49g = "A49-1-g"

  // Rights
  case art7 = "A7-3"
  case art13 = "A13"
  case art15 = "A15"
  case art16 = "A16"
  case art17 = "A17"
  case art18 = "A18"
  case art20 = "A20"
  case art21 = "A21"
  case art22 = "A22"
  case art77 = "A77"

  var iri: String { "eu-gdpr:" + rawValue }
}
