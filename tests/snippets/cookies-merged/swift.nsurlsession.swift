import Foundation

let url = URL(string: "https://api.example.com/me")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("a=1; b=2; c=3", forHTTPHeaderField: "Cookie")
request.setValue("x", forHTTPHeaderField: "X-After")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
