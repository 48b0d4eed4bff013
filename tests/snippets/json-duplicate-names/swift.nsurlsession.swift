import Foundation

let url = URL(string: "https://api.example.com/twice")!
var request = URLRequest(url: url)
request.httpMethod = "POST"
request.setValue("application/json", forHTTPHeaderField: "Content-Type")
let body = "{\"a\": 1, \"a\": 2, \"b\": {\"c\": 3, \"c\": 4}}"
request.httpBody = Data(body.utf8)

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
