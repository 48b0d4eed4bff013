import Foundation

let url = URL(string: "https://api.example.com/articles/1")!
var request = URLRequest(url: url)
request.httpMethod = "PATCH"
request.setValue("application/vnd.api+json", forHTTPHeaderField: "Content-Type")
request.setValue("application/vnd.api+json", forHTTPHeaderField: "Accept")
let body = """
{
  "data": {
    "type": "articles",
    "id": "1",
    "attributes": {
      "title": "A new title that is quite a bit longer than it was"
    }
  }
}
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
