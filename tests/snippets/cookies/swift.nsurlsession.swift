import Foundation

let url = URL(string: "https://api.example.com/me")!
var request = URLRequest(url: url)
request.httpMethod = "GET"
request.setValue("session=abc%20def==; theme=dark mode%3B x; session=second", forHTTPHeaderField: "Cookie")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
