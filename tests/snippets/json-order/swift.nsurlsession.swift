import Foundation

let url = URL(string: "https://api.example.com/sorted")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body = """
{
  "zeta": 1,
  "Alpha": 2,
  "alpha": {
    "b": 1,
    "a": 2
  },
  "_": 3,
  "a-b": 4,
  "a.b": 5,
  "class": 6,
  " ": 8
}
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
