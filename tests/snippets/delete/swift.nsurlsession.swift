import Foundation

let url = URL(string: "https://api.example.com/users/7")!
var request = URLRequest(url: url)
request.httpMethod = "DELETE"
request.setValue("\"abc\"", forHTTPHeaderField: "If-Match")

let (data, response) = try await URLSession.shared.data(for: request)
print((response as! HTTPURLResponse).statusCode)
print(String(decoding: data, as: UTF8.self))
