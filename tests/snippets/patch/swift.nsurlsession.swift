import Foundation

let url = URL(string: "https://api.example.com/users/7")!
var request = URLRequest(url: url)
request.httpMethod = "PATCH"
request.setValue("application/json-patch+json", forHTTPHeaderField: "Content-Type")
let body = "[{\"op\": \"replace\", \"path\": \"/name\", \"value\": \"x\"}]"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
