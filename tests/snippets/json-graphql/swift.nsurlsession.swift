import Foundation

let url = URL(string: "https://api.example.com/graphql")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body = """
{
  "query": "query ($id: ID!) {\\n  user(id: $id) {\\n    name # the name\\n    \\"\\"\\"not a comment\\"\\"\\"\\n  }\\n}",
  "variables": {
    "id": "u-1",
    "first": 10
  }
}
"""
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
