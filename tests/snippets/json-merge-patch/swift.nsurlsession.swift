import Foundation

let url = URL(string: "https://api.example.com/users/1")!
var request = URLRequest(url: url)
request.httpMethod = "PATCH"
request.setValue("application/merge-patch+json", forHTTPHeaderField: "Content-Type")
request.setValue("\"3\"", forHTTPHeaderField: "If-Match")
let body = "{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
